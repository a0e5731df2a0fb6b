import type { Place, Quote } from '@/core/dossier'

/** A box on a slide, in hundredths of the slide's height. */
type Box = { width: number; height: number }

/** The same box on a slide of 4:3, and on one that is wider, from 16:10 on. */
export type Boxes = { narrow: Box; wide: Box }

/** The sizes of the source's words, largest first, in hundredths of the slide's height; see components/present/slide.css. */
export const sizes: readonly number[] = [9.4, 8.2, 7.2, 6.4, 5.6, 5, 4.5, 4.1, 3.7, 3.4]

/** Which of the sizes to use on a slide of 4:3 and on a wider one. */
export type Fit = { narrow: number; wide: number }

/** A stretch of words to be set on a slide. */
export type Piece = {
  quote: Quote
  place: Place
  words: string
  /** Whether words were left out before it: it goes on with […] instead of beginning anew. */
  elided: boolean
  /** Whether the quote begins and ends here; else it goes on from, or on, another screen. */
  begins: boolean
  ends: boolean
}

/** Single words may go no smaller than this one: they are larger than any of ours but headings. */
const smallestWords = 7

export const lineHeight = 1.3

/** Width of a letter, blanks included, in heights of the type: measured on English text, with something to spare. */
const letter = { source: 0.5, ours: 0.535 }

/** How many lines words take in a column, broken between words as a browser does. */
export function linesOf(words: string, width: number, size: number, face: keyof typeof letter): number {
  const room = Math.max(4, Math.floor(width / (size * letter[face])))
  let lines = 1
  let used = 0
  for (const word of words.split(/\s+/)) {
    if (used > 0 && used + 1 + word.length > room) {
      lines += 1
      used = 0
    }
    lines += Math.ceil(word.length / room) - 1
    used += (used > 0 ? 1 : 0) + (word.length % room || word.length)
  }
  return lines
}

/** A quote has its rule and its hanging mark at the left, and its place at the end. */
const inner = (width: number, size: number) => width - 1.2 - size * 0.7
const withPlace = (piece: Piece) =>
  `${piece.elided ? '[…] ' : ''}${piece.words}${piece.ends ? ' ¶10' : ' 1/2'}`

function heightOf(pieces: readonly Piece[], { width }: Box, size: number): number {
  return statements(pieces).reduce((height, one, index) => {
    const words = one.map(withPlace).join(' ')
    return (
      height +
      linesOf(words, inner(width, size), size, 'source') * size * lineHeight +
      (index > 0 ? size / 2 : 0)
    )
  }, 0)
}

/** Pieces that are read as one: what is elided goes on in the same lines. */
export function statements(pieces: readonly Piece[]): Piece[][] {
  const all: Piece[][] = []
  for (const piece of pieces) {
    const last = all.at(-1)
    if (piece.elided && last) last.push(piece)
    else all.push([piece])
  }
  return all
}

/** The largest size in which the words fit, or the smallest there is. */
function largest(pieces: readonly Piece[], box: Box): { size: number; fits: boolean } {
  const longest = Math.max(
    0,
    ...pieces.flatMap(({ words }) => words.split(/\s+/)).map(({ length }) => length),
  )
  const size = sizes.findIndex(
    (one, index) =>
      index <= smallestWords &&
      heightOf(pieces, box, one) <= box.height &&
      longest * one * letter.source <= inner(box.width, one),
  )
  // A word that is broken in the smallest size is no reason for another screen.
  if (size === -1 && heightOf(pieces, box, sizes[smallestWords] ?? 4) <= box.height)
    return { size: smallestWords, fits: true }
  return size === -1 ? { size: smallestWords, fits: false } : { size, fits: true }
}

/** Words that fit a box: each page in its sizes. What is too long for the smallest size goes on another page. */
export function fitWords(pieces: readonly Piece[], boxes: Boxes): { pieces: Piece[]; fit: Fit }[] {
  // Where there are no words there is silence, and no page.
  if (pieces.length === 0) return []
  const smallest = sizes[smallestWords] ?? 4
  const pages = largest(pieces, boxes.narrow).fits ? [[...pieces]] : paged(pieces, boxes.narrow, smallest)
  return pages.map((page) => ({
    pieces: page,
    fit: { narrow: largest(page, boxes.narrow).size, wide: largest(page, boxes.wide).size },
  }))
}

/** The smallest of the sizes that words fit in: what stands side by side is set alike, and weighs the same. */
export const alike = (fits: readonly Fit[]): Fit => ({
  narrow: Math.max(0, ...fits.map(({ narrow }) => narrow)),
  wide: Math.max(0, ...fits.map(({ wide }) => wide)),
})

function paged(pieces: readonly Piece[], box: Box, size: number): Piece[][] {
  const pages: Piece[][] = [[]]
  const waiting = [...pieces]
  for (let piece = waiting.shift(); piece; piece = waiting.shift()) {
    const page = pages.at(-1) ?? []
    if (heightOf([...page, piece], box, size) <= box.height) {
      page.push(piece)
      continue
    }
    const [head, tail] = cut(piece, (one) => heightOf([...page, one], box, size) <= box.height)
    if (head) page.push(head)
    if (page.length > 0) pages.push([])
    // A single word that fits nowhere is set all the same: it must not be asked about for ever.
    if (!head && page.length === 0) page.push(tail)
    else waiting.unshift(tail)
  }
  return pages.filter((page) => page.length > 0)
}

/** The longest beginning that fits, cut between words, and the rest. */
function cut(piece: Piece, fits: (head: Piece) => boolean): [Piece | undefined, Piece] {
  const { place, words } = piece
  const gaps = [...words.matchAll(/\s+/g)].map(({ index }) => index)
  const headTo = (end: number): Piece => ({
    ...piece,
    words: words.slice(0, end),
    place: { ...place, end: place.start + end },
    ends: false,
  })
  const end = gaps.findLast((gap) => fits(headTo(gap)))
  if (end === undefined) return [undefined, piece]
  const from = end + 1
  const tail = {
    ...piece,
    words: words.slice(from),
    place: { ...place, start: place.start + from },
    begins: false,
    elided: false,
  }
  return [headTo(end), tail]
}

/** Items one below the other, as many on a page as fit; an item that is too high by itself has a page for itself. */
export function pagesOf<Item>(
  items: readonly Item[],
  height: number,
  heightOfItem: (item: Item) => number,
): Item[][] {
  const pages: Item[][] = []
  let left = 0
  for (const item of items) {
    const needed = heightOfItem(item)
    const page = pages.at(-1)
    if (page && needed <= left) page.push(item)
    else {
      pages.push([item])
      left = height
    }
    left -= needed
  }
  return pages
}
