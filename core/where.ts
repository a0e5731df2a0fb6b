import { byParagraph, paragraphKey } from '@/core/by-paragraph'
import type { ActorId, Dossier, Mention, Place } from '@/core/dossier'
import { within } from '@/core/quotation-marks'
import { overlap } from '@/core/sentences'

/** Whether two places stand in the same paragraph of the same source. */
export const samePassage = (a: Place, b: Place) => a.source === b.source && a.paragraph === b.paragraph

/** Whether two places share words. */
export const sharesWords = (a: Place, b: Place) => samePassage(a, b) && overlap(a, b)

/** Whether a place lies whole within another. */
export const liesWithin = (inner: Place, outer: Place) => samePassage(inner, outer) && within(inner, outer)

type Telling = { number: number; place: Place }

/** What stands in each paragraph: who is named there, and the tellings of prospects, in their order. */
type Neighbours = {
  mentions: ReadonlyMap<string, readonly { mention: Mention; place: Place }[]>
  tellings: ReadonlyMap<string, readonly Telling[]>
}

const known = new WeakMap<Dossier, Neighbours>()

/** Found once for each dossier, since both of what follows is asked of every quote and every name. */
function neighboursIn(dossier: Dossier): Neighbours {
  const found = known.get(dossier) ?? {
    mentions: byParagraph(dossier.mentions.map((mention) => ({ mention, place: mention }))),
    tellings: byParagraph(
      dossier.scenarios.flatMap(({ whole }, index) =>
        whole.flatMap((id): Telling[] => {
          const place = dossier.places[id]
          return place ? [{ number: index + 1, place }] : []
        }),
      ),
    ),
  }
  known.set(dossier, found)
  return found
}

/** Every place in a paragraph where somebody is named, in the order of the dossier. */
export const mentionsIn = (dossier: Dossier, paragraph: Pick<Place, 'source' | 'paragraph'>): Mention[] =>
  (neighboursIn(dossier).mentions.get(paragraphKey(paragraph)) ?? []).map(({ mention }) => mention)

/** The actors whom the words of a quote name, those inside other names included. */
export function actorsNamedIn(dossier: Dossier, place: Place): ActorId[] {
  const named = mentionsIn(dossier, place).filter((mention) => overlap(mention, place))
  return [...new Set(named.map(({ actor }) => actor))]
}

/** The number of the prospect in whose telling a place stands, from 1; 0 for the background. */
export function prospectAt(dossier: Dossier, place: Place): number {
  const near = neighboursIn(dossier).tellings.get(paragraphKey(place)) ?? []
  return near.find((telling) => within(place, telling.place))?.number ?? 0
}
