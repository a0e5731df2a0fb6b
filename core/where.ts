import { byParagraph, paragraphKey } from '@/core/by-paragraph'
import type { ActorId, Dossier, Mention, Place } from '@/core/dossier'
import { grouped } from '@/core/grouped'
import { once } from '@/core/once'
import { overlap, within } from '@/core/spans'

/** Whether two places stand in the same paragraph of the same source. */
export const samePassage = (a: Place, b: Place) => a.source === b.source && a.paragraph === b.paragraph

/** Whether two places share words. */
export const sharesWords = (a: Place, b: Place) => samePassage(a, b) && overlap(a, b)

/** Whether a place lies whole within another. */
export const liesWithin = (inner: Place, outer: Place) => samePassage(inner, outer) && within(inner, outer)

/* What stands in each paragraph is found once for each dossier: it is asked for every quote and every name. */

const mentionsByParagraph = once(({ mentions }: Dossier) => grouped(mentions, (one) => [paragraphKey(one)]))

/** The tellings of prospects, in their order. */
const tellingsByParagraph = once(({ scenarios, places }: Dossier) =>
  byParagraph(
    scenarios.flatMap(({ whole }, index) =>
      whole.flatMap((id) => {
        const place = places[id]
        return place ? [{ number: index + 1, place }] : []
      }),
    ),
  ),
)

/** Every place in a paragraph where somebody is named, in the order of the dossier. */
export const mentionsIn = (
  dossier: Dossier,
  paragraph: Pick<Place, 'source' | 'paragraph'>,
): readonly Mention[] => mentionsByParagraph(dossier).get(paragraphKey(paragraph)) ?? []

/** The actors whom the words of a quote name, those inside other names included. */
export function actorsNamedIn(dossier: Dossier, place: Place): ActorId[] {
  const named = mentionsIn(dossier, place).filter((mention) => overlap(mention, place))
  return [...new Set(named.map(({ actor }) => actor))]
}

/** The number of the prospect in whose telling a place stands, from 1; 0 for the background. */
export function prospectAt(dossier: Dossier, place: Place): number {
  const near = tellingsByParagraph(dossier).get(paragraphKey(place))
  return near?.find((telling) => within(place, telling.place))?.number ?? 0
}
