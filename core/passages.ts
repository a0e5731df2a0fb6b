import type { Dossier, Place, Quote, QuoteId, Source } from '@/core/dossier'
import { grouped } from '@/core/grouped'
import { once } from '@/core/once'
import { sentences } from '@/core/sentences'
import { overlap, within } from '@/core/spans'
import { type Use, usesOf } from '@/core/uses'

/**
 * A quote at its place. What carries a statement has a number, counted through the whole dossier in the order of the
 * text; words that only join or attribute have none.
 */
export type NumberedQuote = {
  number: number | undefined
  quote: Quote
  place: Place
  /** The next larger quote that it lies in, if it lies in one. */
  inside: QuoteId | undefined
}

export type Passage = { paragraph: number; words: string; quotes: readonly NumberedQuote[] }

/** Uses that make a quote carry a statement. */
const carrying: ReadonlySet<Use['by']> = new Set([
  'topic',
  'topic-note',
  'topic-elsewhere',
  'step',
  'scenario',
  'moment',
])

/** Before others at the same start comes the longer one: it is what the shorter one lies in. */
const inOrderOfText = (a: Place, b: Place) => a.paragraph - b.paragraph || a.start - b.start || b.end - a.end

/**
 * Every quote of the dossier, source by source, in the order of the text; numbers begin at 1. Found once for each
 * dossier.
 */
const numberedQuotes: (dossier: Dossier) => readonly NumberedQuote[] = once(numberQuotes)

function numberQuotes(dossier: Dossier): NumberedQuote[] {
  const placed = dossier.sources.flatMap((source) =>
    dossier.quotes
      .filter((quote) => quote.source === source.id)
      .flatMap((quote) => {
        const place = dossier.places[quote.id]
        return place ? [{ quote, place }] : []
      })
      .sort((a, b) => inOrderOfText(a.place, b.place)),
  )
  const uses = usesOf(dossier)
  const carries = (id: QuoteId) => (uses.get(id) ?? []).some(({ by }) => carrying.has(by))
  let count = 0
  const around: { quote: Quote; place: Place }[] = []
  return placed.map(({ quote, place }) => {
    // In the order of the text, what lies around a quote is the last one before it that has not ended.
    while (around.length > 0 && !holds(around.at(-1)?.place, place)) around.pop()
    const inside = around.at(-1)?.quote.id
    around.push({ quote, place })
    if (carries(quote.id)) count += 1
    return { number: carries(quote.id) ? count : undefined, quote, place, inside }
  })
}

const holds = (outer: Place | undefined, inner: Place) =>
  outer?.source === inner.source && outer.paragraph === inner.paragraph && within(inner, outer)

/** The paragraphs of a source, each with the quotes in it. */
export function passagesOf(dossier: Dossier, source: Source): Passage[] {
  const numbered = numberedQuotes(dossier).filter(({ place }) => place.source === source.id)
  const byParagraph = grouped(numbered, ({ place }) => [place.paragraph])
  return source.paragraphs.map((words, index) => ({
    paragraph: index + 1,
    words,
    quotes: byParagraph.get(index + 1) ?? [],
  }))
}

/** The sentences of a passage that nothing is quoted from, with the author's reason. */
export function unusedIn(dossier: Dossier, source: Source, passage: Passage) {
  return sentences(passage.words, source.language)
    .filter((sentence) => !passage.quotes.some(({ place }) => overlap(sentence, place)))
    .map((sentence) => {
      const words = passage.words.slice(sentence.start, sentence.end)
      const listed = dossier.unused.find(
        (one) =>
          one.source === source.id && one.paragraph === passage.paragraph && words.startsWith(one.sentence),
      )
      return { ...sentence, words, why: listed?.why ?? '' }
    })
}
