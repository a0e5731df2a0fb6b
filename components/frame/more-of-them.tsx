'use client'

import { use } from 'react'
import { flushSync } from 'react-dom'
import { AroundContext } from '@/components/frame/around-context'
import { opensElsewhere } from '@/components/frame/view-link'
import { noItem } from '@/view/view-state'
import { useAddressOf } from '@/view/viewing'

type Props = { drawn: number; all: number; what: string }

/**
 * Says that there is more, and draws all of it with what the reader looks at left where it is; without scripts it leads
 * to the page that has all.
 */
export function MoreOfThem({ drawn, all, what }: Props) {
  const only = use(AroundContext)
  const addressOf = useAddressOf()
  return (
    <p className="py-3 text-note text-ink-2">
      {drawn} of {all} {what}, around the one that was asked for.{' '}
      <a
        href={addressOf({ ...noItem, quote: null })}
        onClick={(event) => {
          if (opensElsewhere(event)) return
          event.preventDefault()
          const looked = lookedAt()
          const top = looked?.getBoundingClientRect().top ?? 0
          flushSync(() => only?.drawAll())
          if (looked) bringBack(looked, top, 3)
        }}
      >
        All of them
      </a>
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

/** Again in the `times` frames that follow: rows that come into sight get their true height there. */
function bringBack(looked: Element, top: number, times: number) {
  if (!looked.isConnected) return
  for (const box of [...boxesAround(looked), window])
    box.scrollBy({ top: looked.getBoundingClientRect().top - top, behavior: 'instant' })
  if (times > 0) requestAnimationFrame(() => bringBack(looked, top, times - 1))
}

/** What may scroll by itself, from the inside out: a table of many prospects has a frame of its own on a narrow screen. */
function boxesAround(one: Element): Element[] {
  const box = one.parentElement
  if (!box || box === document.body) return []
  return box.scrollHeight > box.clientHeight ? [box, ...boxesAround(box)] : boxesAround(box)
}
