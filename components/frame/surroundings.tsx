'use client'

import { Component, createContext, type ReactNode, use, useEffect, useMemo, useRef, useState } from 'react'
import { opensElsewhere } from '@/components/frame/view-link'
import { around } from '@/core/around'
import { readerMoved } from '@/view/address-bar'
import type { Viewing } from '@/view/store'
import { noItem, pathItems } from '@/view/view-state'
import { useAddressOf, useViewing } from '@/view/viewing'

/** What the address names, while only that and what stands around it is drawn, and how the rest comes. */
type Around = { named: string; drawAll: () => void }

const AroundContext = createContext<Around | null>(null)

/** From so many items on, the page of one of them begins with its surroundings. */
const many = 60

/** What decides which items a panel shows; not what is marked, followed or opened among them. */
const listed = ({ view }: Viewing) =>
  JSON.stringify([
    view.panel,
    view[pathItems[view.panel].part],
    [view.show, view.rows, view.kinds, view.roles, view.sort, view.source, view.unfold],
  ])

/**
 * The page of an item of a large dossier holds the item and what stands around it: with the whole panel in each of them
 * a site would grow as its pages times its content. The rest comes when the reader asks for it, or for anything else.
 * `item` is what the path names, if it names one.
 */
export function Surroundings({ item, children }: { item: string | null; children: ReactNode }) {
  const [whole, setWhole] = useState(item === null)
  const asked = useViewing(listed)
  const last = useRef(asked)
  useEffect(() => {
    // What the address adds to its path is there from the start.
    if (asked !== last.current && readerMoved()) setWhole(true)
    last.current = asked
  }, [asked])
  const value = useMemo(
    () => (whole || item === null ? null : { named: item, drawAll: () => setWhole(true) }),
    [whole, item],
  )
  return (
    <AroundContext value={value}>
      <KeptInSight whole={whole}>{children}</KeptInSight>
    </AroundContext>
  )
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

/** Says that there is more, and brings all of it; without scripts it leads to the page that has all. */
export function MoreOfThem({ drawn, all, what }: { drawn: number; all: number; what: string }) {
  const only = use(AroundContext)
  const addressOf = useAddressOf()
  if (!only || drawn === all) return null
  return (
    <p className="py-3 text-note text-ink-2" data-more="">
      {drawn} of {all} {what}, around the one that was asked for.{' '}
      <a
        href={addressOf({ ...noItem, quote: null })}
        onClick={(event) => {
          if (opensElsewhere(event)) return
          event.preventDefault()
          only.drawAll()
        }}
      >
        All of them
      </a>
    </p>
  )
}

type Kept = { whole: boolean; children: ReactNode }

type LookedAt = { looked: Element; top: number }

/** Leaves what the reader looks at where it is, while more is drawn above it. Not every browser does that by itself. */
class KeptInSight extends Component<Kept> {
  override getSnapshotBeforeUpdate(before: Kept): LookedAt | null {
    // Where nothing was left out, nothing comes.
    const more = before.whole !== this.props.whole && document.querySelector('[data-more]')
    const looked = more ? lookedAt() : undefined
    return looked ? { looked, top: looked.getBoundingClientRect().top } : null
  }

  override componentDidUpdate(_: Kept, __: object, kept: LookedAt | null) {
    if (kept) bringBack(kept, 3)
  }

  override render() {
    return this.props.children
  }
}

/** Something of the panel in the middle of the window, but nothing that holds more than is in sight. */
function lookedAt(): Element | undefined {
  const { innerWidth, innerHeight } = window
  return [0.5, 0.45, 0.4, 0.35]
    .flatMap((part) => document.elementsFromPoint(innerWidth / 2, innerHeight * part))
    .find((one) => one.closest('#main') && one.getBoundingClientRect().height < innerHeight)
}

/** Again in the `times` frames that follow: rows that come into sight get their true height there. */
function bringBack(kept: LookedAt, times: number) {
  const { looked, top } = kept
  if (!looked.isConnected) return
  for (const box of [...boxesAround(looked), window])
    box.scrollBy({ top: looked.getBoundingClientRect().top - top, behavior: 'instant' })
  if (times > 0) requestAnimationFrame(() => bringBack(kept, times - 1))
}

/** What may scroll by itself, from the inside out: a table of many prospects has a frame of its own on a narrow screen. */
function boxesAround(one: Element): Element[] {
  const box = one.parentElement
  if (!box || box === document.body) return []
  return box.scrollHeight > box.clientHeight ? [box, ...boxesAround(box)] : boxesAround(box)
}
