import type { Dossier } from '@/core/dossier'
import { forkOf } from '@/core/fork'
import type { Branch } from '@/core/fork-branch'
import { type ForkColumn, type ForkGroup, type Part, room } from '@/view/slide-part'
import { linesOf, pagesOf, sizes } from '@/view/type-fit'
import { type ColumnChoice, columnsOf } from '@/view/view-state'

/** More columns than these leave no room for words that can be read. */
const most = 3

/** The size of words that go over several screens, as a place in the list of all sizes. */
const sizeOfSeveral = sizes.length - 2

/** Lines of a fork stand close: no step has many, and the fork should be seen whole. */
const lineHeight = 1.2

/** Sizes of the words, largest first, as places in the list of all sizes. */
const usable = sizes.flatMap((size, index) => (size <= 5 ? [index] : []))

/**
 * The prospects step by step, a press for each group of steps, column after column. Where not all fits at the
 * smallest size, the groups that come later have a screen of their own.
 */
export function forkPages(dossier: Dossier, view: ColumnChoice, grown: number): Part[] {
  const order = columnsOf(
    view,
    dossier.scenarios.map(({ id }) => id),
  )
  const { branches } = forkOf(dossier)
  const all = order.flatMap((id) => branches.find(({ scenario }) => scenario.id === id) ?? [])
  const screens = Math.ceil(all.length / most)
  const each = Math.ceil(all.length / screens)
  return Array.from({ length: screens }, (_, index) => all.slice(index * each, (index + 1) * each)).flatMap(
    (shown) => pagesFor(shown, grown),
  )
}

function pagesFor(branches: readonly Branch[], grown: number): Part[] {
  const columns = branches.map((branch) => ({
    scenario: branch.scenario,
    number: branch.number,
    groups: groupsOf(branch),
  }))
  const height = (room.height - 20) / grown
  const width = (whole: number) => ((whole - 2 * (columns.length - 1)) / columns.length - 8) / grown
  const tallest = (whole: number, size: number) =>
    Math.max(
      ...columns.map(({ groups }) => groups.reduce((sum, one) => sum + heightOf(one, width(whole), size), 0)),
    )
  const fitting = (whole: number) => usable.find((index) => tallest(whole, sizes[index] ?? 0) <= height)
  const narrow = fitting(room.narrow)
  if (narrow !== undefined) return [part(columns, { narrow, wide: fitting(room.wide) ?? narrow })]
  const size = sizes[sizeOfSeveral] ?? 4
  const high = (group: ForkGroup) => heightOf(group, width(room.narrow), size)
  const pages = columns.map(({ groups }) =>
    pagesOf(
      groups.flatMap((group) => (high(group) <= height ? [group] : splitGroup(group, height, high))),
      height,
      high,
    ),
  )
  const count = Math.max(...pages.map((one) => one.length))
  return Array.from({ length: count }, (_, index) =>
    part(
      columns.map((column, at) => ({ ...column, groups: pages[at]?.[index] ?? [] })),
      { narrow: sizeOfSeveral, wide: sizeOfSeveral - 1 },
    ),
  )
}

/** A group that is too high for a screen goes on on the next; the words that tie it stand on the first. */
function splitGroup(group: ForkGroup, height: number, high: (group: ForkGroup) => number): ForkGroup[] {
  const alone = (step: ForkGroup['steps'][number]) => high({ ...group, tie: undefined, steps: [step] })
  const tied = group.tie ? high({ ...group, steps: [] }) : 0
  return pagesOf(group.steps, height - tied - 3, alone).map((steps, index) => ({
    ...group,
    id: `${group.id} ${index}`,
    tie: index === 0 ? group.tie : undefined,
    steps,
  }))
}

/** In hundredths of a slide's height; see components/present/slide-lists.css for what is between the words. */
function heightOf(group: ForkGroup, width: number, size: number): number {
  const lines = (words: string) =>
    linesOf(`${words} ¶10`, width - 1.2 - size * 0.7, size, 'source') * size * lineHeight
  const steps = group.steps.reduce(
    (sum, { quotes }) => sum + lines(quotes.map(({ exact }) => exact).join(' ')) + 0.6,
    0,
  )
  const tie = group.tie ? lines(group.tie.quotes.map(({ exact }) => exact).join(' ')) + 0.8 : 0
  const silence = group.silent.length > 0 ? Math.max(3.1, 0.9 * size) * 1.3 : 0
  return steps + tie + silence + 1.7
}

function groupsOf({ groups, silent }: Branch): ForkGroup[] {
  const told = groups.map(({ group, after, pointsTo, steps }): ForkGroup => {
    const tie = after ?? pointsTo
    return {
      id: group.id,
      tie: tie && { quotes: tie.quotes, orders: after !== undefined },
      steps,
      silent: [],
      at: 0,
    }
  })
  return silent.length === 0 ? told : [...told, { id: 'silent', tie: undefined, steps: [], silent, at: 0 }]
}

function part(columns: readonly ForkColumn[], size: { narrow: number; wide: number }): Part {
  let at = 0
  const numbered = columns.map((column) => ({
    ...column,
    groups: column.groups.map((group) => {
      at += 1
      return { ...group, at }
    }),
  }))
  return { kind: 'fork', opens: at, columns: numbered, size }
}
