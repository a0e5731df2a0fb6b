import { type Heard, whoIsHeard } from '@/core/attributions'
import type { Dossier, Quote } from '@/core/dossier'
import { plain } from '@/core/our-words'
import { quotesBy } from '@/core/quotes-by'
import { prospectAt } from '@/core/where'
import { actorPages } from '@/view/slide-actors'
import { forkPages } from '@/view/slide-fork'
import { momentParts } from '@/view/slide-moments'
import { boxes, type Part, piecesOf, room } from '@/view/slide-part'
import { rowParts } from '@/view/slide-row'
import type { Slide } from '@/view/slides'
import { fitWords, linesOf } from '@/view/type-fit'
import type { ColumnChoice } from '@/view/view-state'

/**
 * What a slide shows, screen by screen. It depends on the dossier, the order of the sides and the text size alone,
 * so that the same press shows the same thing on every screen.
 *
 * @param grown how much larger than normal the reader's text is
 */
export function partsOf(slide: Slide, dossier: Dossier, view: ColumnChoice, grown = 1): Part[] {
  switch (slide.kind) {
    case 'title':
      return [{ kind: 'title', opens: 0, words: partingQuotes(dossier) }]
    case 'speaking':
      return dossier.sources.map((source) => ({ kind: 'hands', opens: 0, source }))
    case 'shared-past':
      return momentParts(dossier, grown)
    case 'parting':
      return partingParts(dossier, grown)
    case 'topic':
      return rowParts(slide.topic, dossier, view, grown)
    case 'fork':
      return forkPages(dossier, view, grown)
    case 'actors':
      return actorPages(dossier, grown)
    case 'quote':
      return quoteParts(slide.quote, dossier, grown)
    case 'missing-voices':
      return [{ kind: 'voices', opens: 0, heard: voices(dossier) }]
    case 'question':
      return questionParts(slide.prompt, dossier, grown)
  }
}

function partingQuotes(dossier: Dossier): Quote[] {
  return quotesBy(dossier, dossier.moments.find(({ fork }) => fork)?.quotes ?? [])
}

function partingParts(dossier: Dossier, grown: number): Part[] {
  const ids = partingQuotes(dossier).map(({ id }) => id)
  const pages = fitWords(piecesOf(dossier, ids), boxes(38, grown))
  const parts = pages.map((words): Part => ({ kind: 'parting', opens: 0, words }))
  return parts.length > 0 ? parts : [{ kind: 'parting', opens: 0, words: undefined }]
}

function quoteParts(quote: Quote, dossier: Dossier, grown: number): Part[] {
  const place = dossier.places[quote.id]
  const number = place ? prospectAt(dossier, place) : 0
  const pages = fitWords(piecesOf(dossier, [quote.id]), boxes(room.height - 10 - 14, grown))
  const readings = dossier.readings.filter(({ quotes }) => quotes.includes(quote.id))
  return [
    ...pages.map((words): Part => ({ kind: 'words', opens: 0, quote, number, words })),
    ...readings.map((reading): Part => ({ kind: 'reading', opens: 0, quote, reading })),
  ]
}

function voices(dossier: Dossier) {
  const heard = whoIsHeard(dossier)
  const order: readonly Heard['how'][] = ['quoted', 'reported', 'passes-on', 'missing']
  return order.map((how) => ({
    how,
    actors: heard.filter((one) => one.how === how).map(({ actor }) => actor),
  }))
}

function questionParts(prompt: Dossier['prompts'][number], dossier: Dossier, grown: number): Part[] {
  const asks = linesOf(plain(prompt.asks), room.narrow / grown, 6.4, 'ours') * 8
  const pages = fitWords(piecesOf(dossier, prompt.quotes), boxes(room.height - asks * grown - 8, grown))
  if (pages.length === 0) return [{ kind: 'question', opens: 0, asks: prompt.asks, words: undefined }]
  return pages.map(
    (words, index): Part => ({ kind: 'question', opens: index === 0 ? 1 : 0, asks: prompt.asks, words }),
  )
}
