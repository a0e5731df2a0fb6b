'use client'

import { use } from 'react'
import { AroundContext } from '@/components/frame/around-context'
import { later } from '@/components/frame/later'
import { around } from '@/core/around'

/** From how many items on the page of one begins with its surroundings, and how many stand on either side of it. */
type Limits = { many: number; reach: number }

/** Of rows of a table, and of what is like them. */
const rowLimits: Limits = { many: 60, reach: 10 }

/** Which of `count` items the address names, where they are many and only what stands around it is drawn. */
export function useAddressed(count: number, { many }: Limits): string | null {
  const only = use(AroundContext)
  return only && count > many ? only.named : null
}

/** Those of many items that are drawn now. `isIt` tells the one that the address names. */
export function useDrawn<Item>(
  items: readonly Item[],
  isIt: (item: Item, named: string) => boolean,
  limits = rowLimits,
): readonly Item[] {
  const named = useAddressed(items.length, limits)
  return named === null ? items : around(items, (item) => isIt(item, named), limits.reach)
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
