import { byParagraph, paragraphKey } from '@/core/by-paragraph'
import type { ActorId, Dossier, Mention, Place, Quote } from '@/core/dossier'
import { grouped } from '@/core/grouped'
import { within } from '@/core/spans'
import { prospectAt } from '@/core/where'

/** One place where an actor is named, the part of the text that it stands in, and the closest quote around it. */
export type Naming = {
  mention: Mention
  /** The number of the prospect whose telling it stands in; 0 for the background. */
  part: number
  /** The smallest quote around it, which says whose words these are; none where nothing is quoted there. */
  quote: Quote | undefined
}

/** How often an actor is named, by what names it. A name inside another name is counted apart: it does not act. */
export type NameCounts = Record<Mention['as'], number>

/** Every place where each actor is named, in the order of the text; nothing for one that is named nowhere. */
export function namingsOf(dossier: Dossier): ReadonlyMap<ActorId, readonly Naming[]> {
  const sources = dossier.sources.map(({ id }) => id)
  const quotes = smallestFirst(dossier)
  const sorted = [...dossier.mentions].sort(
    (a, b) =>
      sources.indexOf(a.source) - sources.indexOf(b.source) ||
      a.paragraph - b.paragraph ||
      a.start - b.start ||
      b.end - a.end,
  )
  const namings = sorted.map((mention): Naming => {
    const smallest = quotes.get(paragraphKey(mention))?.find(({ place }) => within(mention, place))
    return { mention, part: prospectAt(dossier, mention), quote: smallest?.quote }
  })
  return grouped(namings, ({ mention }) => [mention.actor])
}

/** The quotes of each paragraph, the smallest first. */
function smallestFirst(dossier: Dossier) {
  const placed = dossier.quotes.flatMap((quote) => {
    const place = dossier.places[quote.id]
    return place ? [{ quote, place }] : []
  })
  return byParagraph(placed.sort((a, b) => length(a.place) - length(b.place)))
}

const length = ({ start, end }: Place) => end - start

export function countNames(namings: readonly Naming[]): NameCounts {
  const count = (as: Mention['as']) => namings.filter(({ mention }) => mention.as === as).length
  return {
    name: count('name'),
    description: count('description'),
    pronoun: count('pronoun'),
    inside: count('inside'),
  }
}

/** How often an actor is named as itself: names inside other names are left out. */
export const timesNamed = ({ name, description, pronoun }: NameCounts) => name + description + pronoun
