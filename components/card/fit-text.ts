/** A box on a card, in pixels. */
export type Box = { width: number; height: number }

export type Fitted = { size: number; texts: { words: string; cut: boolean }[] }

/** Line height over size of type. */
export const leading = 1.3

/** Width of a letter over size of type, with room to spare: both typefaces run to 0.46 on average. */
export const letterWidth = 0.5

const lines = (chars: number, size: number, width: number) =>
  Math.ceil(chars / Math.max(1, Math.floor(width / (letterWidth * size))))

/**
 * The largest of `sizes` at which texts below each other fit their box; `gap` is between them, and `extra` letters
 * follow each. At the smallest size they are cut at a word, which is for the caller to show.
 */
export function fitText(
  texts: readonly string[],
  box: Box,
  sizes: readonly number[],
  gap = 0,
  extra = 6,
): Fitted {
  const height = (size: number) =>
    texts.reduce((sum, words) => sum + lines(words.length + extra, size, box.width) * size * leading, 0) +
    gap * (texts.length - 1)
  const whole = sizes.find((size) => height(size) <= box.height)
  if (whole !== undefined) return { size: whole, texts: texts.map((words) => ({ words, cut: false })) }
  const size = sizes.at(-1) ?? 0
  const room = Math.floor((box.height - gap * (texts.length - 1)) / (size * leading))
  const each =
    Math.max(1, Math.floor(room / texts.length)) * Math.floor(box.width / (letterWidth * size)) - extra
  return { size, texts: texts.map((words) => cutAtWord(words, each)) }
}

function cutAtWord(words: string, chars: number): { words: string; cut: boolean } {
  if (words.length <= chars) return { words, cut: false }
  const end = words.lastIndexOf(' ', chars)
  return { words: words.slice(0, end > 0 ? end : chars), cut: true }
}
