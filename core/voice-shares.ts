import type { Voice } from '@/core/dossier'
import type { Passage } from '@/core/passages'
import { segments } from '@/core/segments'

/** Words in each voice; `unmarked` are those that no quote covers. */
export type VoiceWords = Record<Voice | 'unmarked', number>

const none: VoiceWords = { direct: 0, reported: 0, narrated: 0, unmarked: 0 }

/**
 * Counts the words of a passage by voice. A word is what stands between blanks, and it has the voice of the
 * smallest quote that covers its first letter or digit: a quote inside another is the closer description.
 */
export function voiceWords({ words, quotes }: Passage): VoiceWords {
  const marks = quotes.map(({ place, quote }) => ({ start: place.start, end: place.end, voice: quote.voice }))
  const pieces = segments(words, marks)
  const counts = { ...none }
  let piece = 0
  for (const word of words.matchAll(/\S+/g)) {
    const letter = word.index + Math.max(0, word[0].search(/[\p{L}\p{N}]/u))
    while ((pieces[piece]?.end ?? Number.POSITIVE_INFINITY) <= letter) piece += 1
    const [smallest] = [...(pieces[piece]?.marks ?? [])].sort((a, b) => a.end - a.start - (b.end - b.start))
    counts[smallest?.voice ?? 'unmarked'] += 1
  }
  return counts
}

export function totalVoiceWords(passages: readonly Passage[]): VoiceWords {
  return passages.map(voiceWords).reduce(
    (sum, one) => ({
      direct: sum.direct + one.direct,
      reported: sum.reported + one.reported,
      narrated: sum.narrated + one.narrated,
      unmarked: sum.unmarked + one.unmarked,
    }),
    none,
  )
}

/** Whole percentages of the whole that add up to 100: what rounding leaves over goes to the largest remainders. */
export function percentages(counts: readonly number[]): number[] {
  const whole = counts.reduce((sum, count) => sum + count, 0)
  if (whole === 0) return counts.map(() => 0)
  const exact = counts.map((count) => (count / whole) * 100)
  const floors = exact.map(Math.floor)
  const left = 100 - floors.reduce((sum, count) => sum + count, 0)
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder)
    .slice(0, left)
  return floors.map((share, index) => share + (byRemainder.some((one) => one.index === index) ? 1 : 0))
}
