'use client'

import { type ReactNode, use, useState } from 'react'
import { AroundContext } from '@/components/frame/around-context'
import { later } from '@/components/frame/later'
import { around } from '@/core/around'
import { pathItems } from '@/view/view-state'
import { useViewing } from '@/view/viewing'

/** From so many items on, the page of one of them begins with its surroundings. */
const many = 60

/**
 * The page of an item of a large dossier holds the item and what stands around it: with the whole panel in each of them
 * a site would grow as its pages times its content. The rest comes when the reader asks for it, or goes to another item.
 * `item` is what the path names, if it names one.
 */
export function Surroundings({ item, children }: { item: string | null; children: ReactNode }) {
  const [whole, setWhole] = useState(false)
  const here = useViewing(({ view }) => view[pathItems[view.panel].part])
  if (here !== item && !whole) setWhole(true)
  const only = whole || !item ? null : { named: item, drawAll: () => setWhole(true) }
  return <AroundContext value={only}>{children}</AroundContext>
}

/** Which of `count` items the address names, where they are many and only what stands around it is drawn. */
export function useNamed(count: number): string | null {
  const only = use(AroundContext)
  return only && count > many ? only.named : null
}

/**
 * Those of many items that are drawn now. `isIt` tells the one that the address names, `reach` how many stand around it
 * on either side; `counts` is what an item counts for where it holds many others.
 */
export function useDrawn<Item>(
  items: readonly Item[],
  isIt: (item: Item, named: string) => boolean,
  reach = 10,
  counts = 1,
): readonly Item[] {
  const named = useNamed(items.length * counts)
  return named === null ? items : around(items, (item) => isIt(item, named), reach)
}

/** The same of items in groups, which they have under `key`: the groups with what is drawn of them. */
export function useDrawnGroups<Item, Key extends string, Group extends Record<Key, readonly Item[]>>(
  groups: readonly Group[],
  key: Key,
  isIt: (item: Item, named: string) => boolean,
): { groups: readonly Group[]; drawn: number; all: number } {
  const items = groups.flatMap((group) => group[key])
  const drawn = useDrawn(items, isIt)
  if (drawn === items) return { groups, drawn: items.length, all: items.length }
  const kept = new Set(drawn)
  const own = groups.map((group): Group => ({ ...group, [key]: group[key].filter((one) => kept.has(one)) }))
  return { groups: own.filter((group) => group[key].length > 0), drawn: drawn.length, all: items.length }
}

/** For where something was left out. */
export const MoreOfThem = later(() =>
  import('@/components/frame/more-of-them').then(({ MoreOfThem }) => MoreOfThem),
)
