import type { Span } from '@/core/anchor'

/** Scripts that print no blanks between words (UAX #14, class SA, and those of East Asia): any place is one. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]/u

const letter = /[\p{L}\p{N}\p{M}]/u

/** What belongs to the character before it: a mark that is set upon it, or its second half. */
const goesOn = /^[\p{M}\p{Cs}]/u

/** "can" says the opposite of "can’t"; the "’s" of a possessive may be left off. */
const contraction = /^['’](?!s(?!\p{L}))\p{L}/u

/**
 * Which ends of a span cut a word of the text in two. Words without their beginning or end may say the
 * opposite: "known" stands in "unknown" to the letter.
 */
export function cutWord(text: string, { start, end }: Span): 'begins' | 'ends' | undefined {
  if (cuts(text, start)) return 'begins'
  if (cuts(text, end) || (lastLetter(text, end) && contraction.test(text.slice(end, end + 3)))) return 'ends'
  return undefined
}

function cuts(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false
  const next = String.fromCodePoint(text.codePointAt(at) ?? 0)
  if (goesOn.test(next)) return true
  const before = lastLetter(text, at)
  return before !== undefined && letter.test(next) && !unspaced.test(before) && !unspaced.test(next)
}

/** The letter, digit or mark that ends just before `at`. */
function lastLetter(text: string, at: number): string | undefined {
  const before = [...text.slice(Math.max(0, at - 2), at)].at(-1)
  return before !== undefined && letter.test(before) ? before : undefined
}
