import { randomOf, shuffled } from '@/core/tasks/random'

/** Which items of a task a class works on. The two halves of a class have no item in common. */
export type Selection = { seed: string; items: number; half: 'a' | 'b' | null }

type Candidates<Item> = {
  /** Every item that there could be. */
  pool: readonly Item[]
  /** What the selection spreads over evenly: the right answers, so that none can be left out by chance. */
  binOf: (item: Item) => string
  /** Two items that must not be asked together, since one would give the other away. */
  clash: (one: Item, other: Item) => boolean
}

/** The items that a selection names: the same for the same seed, spread over the answers, in a random order. */
export function selected<Item>({ pool, binOf, clash }: Candidates<Item>, selection: Selection): Item[] {
  const random = randomOf(selection.seed)
  const bins = [...grouped(shuffled(pool, random), binOf).values()]
  const dealt = [...grouped(apart(bins, clash), binOf).values()].map((items, bin) =>
    halfOf(items, bin, selection.half),
  )
  return shuffled(inTurns(dealt).slice(0, selection.items), random)
}

/** As many as can stand together, taken in turns from each bin, the smallest first: none is crowded out by chance. */
function apart<Item>(bins: readonly (readonly Item[])[], clash: Candidates<Item>['clash']): Item[] {
  const left = bins.map((items) => [...items]).sort((a, b) => a.length - b.length)
  const taken: Item[] = []
  while (left.some((items) => items.length > 0))
    for (const items of left) {
      const next = items.findIndex((item) => !taken.some((one) => clash(one, item)))
      if (next === -1) items.length = 0
      else taken.push(...items.splice(next, 1))
    }
  return taken
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

/** Dealt out one by one; a second answer begins with the other half, so that what is odd does not add up. */
function halfOf<Item>(items: readonly Item[], bin: number, half: Selection['half']): Item[] {
  if (half === null) return [...items]
  return items.filter((_, index) => ((index + bin) % 2 === 0) === (half === 'a'))
}

/** The first of each, then the second of each, and so on. */
function inTurns<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(0, ...lists.map((list) => list.length))
  return Array.from({ length: longest }, (_, turn) =>
    lists.flatMap((list) => list.slice(turn, turn + 1)),
  ).flat()
}
