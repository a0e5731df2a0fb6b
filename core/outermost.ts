import { byParagraph, paragraphKey } from '@/core/by-paragraph'
import type { Dossier, Place, Quote } from '@/core/dossier'
import { within } from '@/core/spans'

/** Each saying once: a quote that lies in another of the same speaker only says a part of it again. */
export function outermostOf(quotes: readonly Quote[], places: Dossier['places']): Quote[] {
  const placed = quotes.flatMap((quote) => {
    const place = places[quote.id]
    return place ? [{ quote, place }] : []
  })
  const neighbours = byParagraph(placed)
  return placed
    .filter(({ quote: { speaker }, place }) => {
      const here = neighbours.get(paragraphKey(place)) ?? []
      return !here.some((other) => other.quote.speaker === speaker && isAround(other.place, place))
    })
    .map(({ quote }) => quote)
}

const isAround = (outer: Place, inner: Place) =>
  within(inner, outer) && (outer.start < inner.start || inner.end < outer.end)
