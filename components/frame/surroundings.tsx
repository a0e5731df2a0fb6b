'use client'

import { Component, createContext, type ReactNode, startTransition, use, useEffect, useState } from 'react'
import { around } from '@/core/around'
import { noItem, type ViewState } from '@/view/view-state'
import { useAddressOf } from '@/view/viewing'

/** What the address names, while only that and what stands around it is drawn. */
const NamedContext = createContext<string | null>(null)

/** From so many items on, the page of one of them begins with its surroundings. */
const many = 60

/**
 * The page of an item of a large dossier holds the item and what stands around it: with the whole panel in each of them
 * a site would grow as its pages times its content. The rest is drawn once the page is at rest. `item` is what the path
 * names, if it names one.
 */
export function Surroundings({ item, children }: { item: string | null; children: ReactNode }) {
  const [whole, setWhole] = useState(item === null)
  useEffect(() => {
    const drawAll = () => startTransition(() => setWhole(true))
    if (document.readyState === 'complete') return drawAll()
    window.addEventListener('load', drawAll, { once: true })
    return () => window.removeEventListener('load', drawAll)
  }, [])
  return (
    <NamedContext value={whole ? null : item}>
      <KeptInSight whole={whole}>{children}</KeptInSight>
    </NamedContext>
  )
}

/** Which of `count` items the address names, where they are many and only what stands around it is drawn. */
export function useNamed(count: number): string | null {
  const named = use(NamedContext)
  return count > many ? named : null
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

/** Says that there is more, and leads to all of it: without scripts this is the only way there. */
export function MoreOfThem({ drawn, all, what }: { drawn: number; all: number; what: string }) {
  const addressOf = useAddressOf()
  if (drawn === all) return null
  const to: Partial<ViewState> = { ...noItem, quote: null }
  return (
    <p className="py-3 text-note text-ink-2" data-more="">
      {drawn} of {all} {what}, around the one that was asked for. <a href={addressOf(to)}>All of them</a>
    </p>
  )
}

/** Something of the panel in the middle of the window, but nothing that holds more than is in sight. */
function lookedAt(): Element | undefined {
  const { innerWidth, innerHeight } = window
  return [0.5, 0.45, 0.4, 0.35]
    .flatMap((part) => document.elementsFromPoint(innerWidth / 2, innerHeight * part))
    .find((one) => one.closest('#main') && one.getBoundingClientRect().height < innerHeight)
}

type Kept = { whole: boolean; children: ReactNode }

/** Leaves what the reader looks at where it is, while more is drawn above it. Not every browser does that by itself. */
class KeptInSight extends Component<Kept> {
  override getSnapshotBeforeUpdate(before: Kept) {
    // Where nothing was left out, nothing comes.
    const more = before.whole !== this.props.whole && document.querySelector('[data-more]')
    const looked = more ? lookedAt() : undefined
    return looked ? { looked, top: looked.getBoundingClientRect().top } : null
  }

  override componentDidUpdate(_: Kept, __: object, kept: { looked: Element; top: number } | null) {
    if (!kept?.looked.isConnected) return
    window.scrollBy(0, kept.looked.getBoundingClientRect().top - kept.top)
  }

  override render() {
    return this.props.children
  }
}
