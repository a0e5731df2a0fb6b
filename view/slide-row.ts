import type { Dossier, Side, Topic } from '@/core/dossier'
import { plain } from '@/core/our-words'
import { type Part, piecesOf, type RowSide, room } from '@/view/slide-part'
import { alike, fitWords, linesOf } from '@/view/type-fit'
import { type ColumnChoice, columnsOf } from '@/view/view-state'

/** How sides stand on a slide: up to three beside each other, more of them in two lines. */
function gridOf(sides: number): { columns: number; lines: number } {
  if (sides <= 3) return { columns: sides, lines: 1 }
  return { columns: Math.ceil(sides / 2), lines: 2 }
}

const gap = 4

/**
 * A topic with its sides covered; each press uncovers one, in the order in which they stand. The note, where there
 * is one, comes last, and where it is read once all words have been.
 */
export function rowParts(topic: Topic, dossier: Dossier, view: ColumnChoice, grown: number): Part[] {
  const order = columnsOf(
    view,
    dossier.scenarios.map(({ id }) => id),
  )
  const scenarios = order.flatMap((id) => dossier.scenarios.find((one) => one.id === id) ?? [])
  const grid = gridOf(scenarios.length)
  const width = (whole: number) => ((whole - (grid.columns - 1) * gap) / grid.columns - 1) / grown
  const title = linesOf(plain(topic.label), room.narrow / grown, 6.4, 'ours') * 8 * grown + 3
  const note = topic.note && plain(topic.note.says)
  const noteHeight = note ? linesOf(note, room.narrow / grown, 3.8, 'ours') * 5 * grown + 4 : 0
  const heads = scenarios.map(({ label }) =>
    linesOf(plain(label), width(room.narrow) - 7 / grown, 4.4, 'ours'),
  )
  const head = Math.max(...heads) * 5.4 * grown + 4
  const height = ((room.height - title - noteHeight) / grid.lines - head - 6) / grown
  const boxes = {
    narrow: { width: width(room.narrow), height },
    wide: { width: width(room.wide), height },
  }
  const sides = scenarios.map((scenario) => ({
    scenario,
    number: dossier.scenarios.indexOf(scenario) + 1,
    pages: fitWords(
      pieces(
        dossier,
        topic.sides.find((side) => side.scenario === scenario.id),
      ),
      boxes,
    ),
  }))
  const count = Math.max(1, ...sides.map(({ pages }) => pages.length))
  return Array.from({ length: count }, (_, index): Part => {
    const last = index === count - 1
    const fit = alike(sides.flatMap(({ pages }) => pages[index]?.fit ?? []))
    return {
      kind: 'row',
      opens: (index === 0 ? sides.length : 0) + (last && topic.note ? 1 : 0),
      sides: sides.map(
        ({ scenario, number, pages }): RowSide => ({
          scenario,
          number,
          words: pages[index] && { pieces: pages[index].pieces, fit },
          silent: pages.length === 0,
        }),
      ),
      note: last ? topic.note?.says : undefined,
    }
  })
}

const pieces = (dossier: Dossier, side: Side | undefined) =>
  side && !('silent' in side) ? piecesOf(dossier, side.quotes, side.elided) : []
