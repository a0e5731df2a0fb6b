import type { ActorId, Dossier, Place, QuoteId } from '@/core/dossier'
import { within } from '@/core/quotation-marks'
import { overlap } from '@/core/sentences'

/** Whether two places stand in the same paragraph of the same source. */
export const samePassage = (a: Place, b: Place) => a.source === b.source && a.paragraph === b.paragraph

/** Whether two places share words. */
export const sharesWords = (a: Place, b: Place) => samePassage(a, b) && overlap(a, b)

/** Whether a place lies whole within another. */
export const liesWithin = (inner: Place, outer: Place) => samePassage(inner, outer) && within(inner, outer)

/** The actors whom the words of a quote name, those inside other names included. */
export function actorsNamedIn(dossier: Dossier, place: Place): ActorId[] {
  const named = dossier.mentions.filter((one) => sharesWords(one, place))
  return [...new Set(named.map(({ actor }) => actor))]
}

/** The number of the prospect in whose telling a place stands, from 1; 0 for the background. */
export function prospectAt(dossier: Dossier, place: Place): number {
  const tells = (id: QuoteId) => {
    const told = dossier.places[id]
    return told !== undefined && liesWithin(place, told)
  }
  return dossier.scenarios.findIndex(({ whole }) => whole.some(tells)) + 1
}
