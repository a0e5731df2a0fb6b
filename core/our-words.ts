/** A piece of a sentence of ours: our own words, or words of the source that stand in it. */
export type Piece = { by: 'us' | 'source'; words: string }

const marked = /\[\[(.+?)\]\]/g

/** Splits a sentence of ours at its `[[words of the source]]`. */
export function piecesOf(says: string): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const match of says.matchAll(marked)) {
    if (match.index > from) pieces.push({ by: 'us', words: says.slice(from, match.index) })
    pieces.push({ by: 'source', words: match[1] ?? '' })
    from = match.index + match[0].length
  }
  if (from < says.length) pieces.push({ by: 'us', words: says.slice(from) })
  return pieces
}

/** The sentence without its brackets, for titles and descriptions, which have no typefaces. */
export const plain = (says: string) => says.replace(marked, '$1')

/** So many words of the source in a row are the source speaking, and look like it. */
const sourceRun = 4

const word = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu

/** Every run of four words, in lower case, joined by blanks. */
export function runsOf(words: string): string[] {
  const all = words.toLowerCase().match(word) ?? []
  return all.slice(sourceRun - 1).map((_, index) => all.slice(index, index + sourceRun).join(' '))
}
