/**
 * Finding quoted words in a text, exactly or not at all.
 *
 * The shape is the TextQuoteSelector of the W3C Web Annotation Data Model (section 4.2.4). Unlike the
 * readers in use for it, this one never matches loosely: a similarity measure accepts the opposite
 * statement, since one removed "not" hardly lowers it.
 */
export type TextQuote = { exact: string; prefix?: string | undefined; suffix?: string | undefined }

/** Offsets in UTF-16 code units, `end` exclusive. */
export type Span = { start: number; end: number }

export type Anchoring =
  | ({ outcome: 'found' } & Span)
  | { outcome: 'ambiguous'; starts: number[] }
  | { outcome: 'missing' }

/** Enough words to tell repeated sentences apart, short enough to read aloud. */
export const contextChars = 32

/** More places than this say nothing more to an author, and a text of one letter has very many. */
const placesNamed = 16

/**
 * Finds the one place of `quote` in `text`.
 * `prefix` and `suffix` must touch the words; each narrows the choice, to the letter.
 */
export function anchor(text: string, quote: TextQuote): Anchoring {
  if (quote.exact === '') return { outcome: 'missing' }
  const starts = placesOf(text, quote)
  const [start] = starts
  if (start === undefined) return { outcome: 'missing' }
  if (starts.length > 1) return { outcome: 'ambiguous', starts }
  return { outcome: 'found', start, end: start + quote.exact.length }
}

function placesOf(text: string, { exact, prefix = '', suffix = '' }: TextQuote): number[] {
  const starts: number[] = []
  const whole = prefix + exact + suffix
  for (let at = text.indexOf(whole); at !== -1; at = text.indexOf(whole, at + 1)) {
    starts.push(at + prefix.length)
    if (starts.length === placesNamed) break
  }
  return starts
}

/**
 * The selector of a span: its words, and as much of what stands around them as makes the place unique.
 * Inverse of {@link anchor}: `anchor(text, describe(text, span))` finds `span` again.
 */
export function describe(text: string, { start, end }: Span): TextQuote {
  const exact = text.slice(start, end)
  for (let chars = 0; ; chars = chars === 0 ? contextChars : chars * 2) {
    const prefix = text.slice(Math.max(0, start - chars), start)
    const suffix = text.slice(end, end + chars)
    const quote = { exact, ...(prefix && { prefix }), ...(suffix && { suffix }) }
    const all = start <= chars && text.length - end <= chars
    if (all || anchor(text, quote).outcome === 'found') return quote
  }
}
