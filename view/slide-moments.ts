import type { Dossier, Moment, Quote } from '@/core/dossier'
import { plain } from '@/core/our-words'
import { quotesBy } from '@/core/quotes-by'
import { type Part, room, type ToldStrand } from '@/view/slide-part'
import { lineHeight, linesOf } from '@/view/type-fit'

/** Sizes in hundredths of a slide's height; see components/present/slide-lists.css. */
const size = { words: 4.1, label: 3.6 }

/** What the name of a strand takes, with the space around it, and what is between moments: in hundredths as well. */
const head = 9.3
const gap = 2.4

/** What is told before the prospects, strand after strand, as much on each screen as it holds. */
export function momentParts(dossier: Dossier, grown: number): Part[] {
  const past = dossier.moments.filter(({ fork }) => !fork)
  const names = [...new Set(past.map(({ strand }) => strand))]
  // The title above, and below it that no order is given.
  const height = (room.height - 11 - 5.5) / grown
  const screens: ToldStrand[][] = []
  let left = 0
  for (const name of names) {
    for (const moment of past.filter(({ strand }) => strand === name)) {
      const told = { moment, quotes: quotesBy(dossier, moment.quotes) }
      const needed = heightOf(told, room.narrow / grown)
      const screen = screens.at(-1)
      const strand = screen?.find((one) => one.name === name)
      if (strand && needed - gap <= left) strand.moments.push(told)
      else if (!strand && screen && needed - gap + head <= left) {
        screen.push({ name, moments: [told] })
        left -= head
      } else {
        screens.push([{ name, moments: [told] }])
        left = height - head
      }
      left -= needed
    }
  }
  return screens.map((strands) => ({ kind: 'moments', opens: 0, strands }))
}

function heightOf({ moment, quotes }: { moment: Moment; quotes: readonly Quote[] }, width: number): number {
  const label = linesOf(plain(moment.label), width, size.label, 'ours') * size.label * lineHeight
  const lines = quotes.map(({ exact }) => linesOf(`${exact} ¶10`, width - 5, size.words, 'source'))
  const words = lines.reduce((sum, one) => sum + one, 0) * size.words * lineHeight
  return label + words + (quotes.length - 1) * (size.words / 2) + gap
}
