import type { Heard } from '@/core/attributions'
import type {
  Actor,
  Dossier,
  Moment,
  Quote,
  QuoteId,
  Reading,
  Scenario,
  Source,
  Step,
  Voice,
} from '@/core/dossier'
import { quoteBy } from '@/core/quotes-by'
import { voices } from '@/core/voices'
import type { Boxes, Fit, Piece } from '@/view/type-fit'

/** Words in their sizes. */
export type Words = { pieces: Piece[]; fit: Fit }

/** One side of a topic. Without words, it is silent or all its words were on the screen before. */
export type RowSide = { scenario: Scenario; number: number; words: Words | undefined; silent: boolean }

/**
 * A group of steps with no order between them, and the words that tie it to another group; or, without either, the
 * kinds of steps on which a prospect is silent.
 */
export type ForkGroup = {
  id: string
  tie: { quotes: Quote[]; orders: boolean } | undefined
  steps: { step: Step; quotes: Quote[] }[]
  silent: Step['kind'][]
  /** Which press uncovers it, from 1. */
  at: number
}

export type ForkColumn = { scenario: Scenario; number: number; groups: ForkGroup[] }

/** An actor and, for the background and each prospect, how often the text names it there. */
export type ActorRow = { actor: Actor; named: number[] }

/** Moments that belong together, or as many of them as stand on a screen. */
export type ToldStrand = { name: string; moments: { moment: Moment; quotes: Quote[] }[] }

/** A screen of a slide. `opens` is how many presses uncover what is covered on it. */
export type Part = { opens: number } & (
  | { kind: 'title'; words: Quote[] }
  | { kind: 'hands'; source: Source }
  | { kind: 'moments'; strands: ToldStrand[] }
  | { kind: 'parting'; words: Words | undefined }
  | { kind: 'row'; sides: RowSide[]; note: string | undefined }
  | { kind: 'fork'; columns: ForkColumn[]; size: Fit }
  | { kind: 'actors'; rows: ActorRow[] }
  | { kind: 'words'; quote: Quote; number: number; words: Words }
  | { kind: 'reading'; quote: Quote; reading: Reading }
  | { kind: 'voices'; heard: { how: Heard['how']; actors: Actor[] }[] }
  | { kind: 'question'; asks: string; words: Words | undefined }
)

/**
 * The voices whose rules are in sight on a screen of which so much is uncovered. Of a question none: whoever is asked who
 * speaks is not told so beside it. Nor of words by themselves, whose voice is said in a sentence.
 */
export function voicesOn(part: Part, open: number): Voice[] {
  const heard = quotesOn(part, open).map(({ voice }) => voice)
  return voices.filter((voice) => heard.includes(voice))
}

function quotesOn(part: Part, open: number): Quote[] {
  const said = (words: Words | undefined) => words?.pieces.map(({ quote }) => quote) ?? []
  switch (part.kind) {
    case 'title':
      return part.words
    case 'parting':
      return said(part.words)
    case 'row':
      return part.sides.slice(0, sidesOpen(part, open)).flatMap(({ words }) => said(words))
    case 'moments':
      return part.strands.flatMap(({ moments }) => moments.flatMap(({ quotes }) => quotes))
    case 'fork':
      return part.columns.flatMap(({ groups }) =>
        groups
          .filter(({ at }) => at <= open)
          .flatMap(({ tie, steps }) => [...(tie?.quotes ?? []), ...steps.flatMap(({ quotes }) => quotes)]),
      )
    case 'reading':
      return [part.quote]
    case 'words':
    case 'hands':
    case 'actors':
    case 'voices':
    case 'question':
      return []
  }
}

/** How many sides of a row are uncovered; all, where nothing but its note is covered. */
export function sidesOpen({ sides, note, opens }: Extract<Part, { kind: 'row' }>, open: number): number {
  return opens > (note ? 1 : 0) ? open : sides.length
}

/** The width and the height that are left for the content of a slide, narrow as 4:3 and wide as 16:10. */
export const room = { narrow: 121, wide: 148, height: 85 } as const

/** A box over the whole width, in the measure of text that has grown by the factor `grown`. */
export const boxes = (height: number, grown: number): Boxes => ({
  narrow: { width: room.narrow / grown, height: height / grown },
  wide: { width: room.wide / grown, height: height / grown },
})

/** How many presses a slide takes before the next one comes. */
export const lengthOf = (parts: readonly Part[]) =>
  parts.reduce((presses, { opens }) => presses + opens, 0) + parts.length - 1

/** The screen of a slide after so many presses, and how much is uncovered on it. */
export function afterPresses(
  parts: readonly Part[],
  reveal: number,
): { part: Part | undefined; index: number; open: number } {
  let left = reveal
  for (const [index, part] of parts.entries()) {
    if (left <= part.opens || index === parts.length - 1)
      return { part, index, open: Math.min(left, part.opens) }
    left -= part.opens + 1
  }
  return { part: undefined, index: 0, open: 0 }
}

/** How many presses come before a screen of a slide. */
export const pressesBefore = (parts: readonly Part[], index: number) =>
  parts.slice(0, index).reduce((presses, { opens }) => presses + opens + 1, 0)

/** The pieces of quotes, each as a whole. */
export function piecesOf(dossier: Dossier, ids: readonly QuoteId[], elided = false): Piece[] {
  return ids.flatMap((id, index) => {
    const quote = quoteBy(dossier, id)
    const place = dossier.places[id]
    if (!quote || !place) return []
    return [{ quote, place, words: quote.exact, elided: elided && index > 0, begins: true, ends: true }]
  })
}
