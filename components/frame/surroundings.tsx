'use client'

import { type ReactNode, useState } from 'react'
import { AroundContext } from '@/components/frame/around-context'
import { pathItems } from '@/view/view-state'
import { useViewing } from '@/view/viewing'

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
