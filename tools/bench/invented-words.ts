const vocabulary = (
  'water light stone river paper garden window letter market winter summer bridge captain ferry harbour island ' +
  'morning evening number question answer reason promise weather journey village council office school teacher'
).split(' ')

/** A generator of numbers that gives the same ones every time (Park and Miller, 1988). */
export function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return state
  }
}

/** So many words, joined by blanks, chosen by the numbers of `next`. */
export const inventedWords = (next: () => number, count: number): string =>
  Array.from({ length: count }, () => vocabulary[next() % vocabulary.length]).join(' ')
