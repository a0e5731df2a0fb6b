'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { ViewLink } from '@/components/frame/view-link'
import type { ItemNumber } from '@/view/class-parts'
import { useVerbs } from '@/view/viewing'

type Props = { at: number; of: number; children: ReactNode }

/** One item for a whole room, with the ways to the one before and the one after. */
export function OneAtATime({ at, of, children }: Props) {
  const head = useRef<HTMLHeadingElement>(null)
  const shown = useRef(at)
  useEffect(() => {
    // Who steps on by keyboard or by ear goes on reading at the new item.
    if (shown.current !== at) head.current?.focus()
    shown.current = at
  }, [at])
  return (
    <section aria-labelledby="item-number">
      <div className="flex items-center gap-4 border-y border-hair py-2">
        <h2 id="item-number" ref={head} tabIndex={-1} className="font-semibold">
          {at} of {of}
        </h2>
        <div className="flex gap-2 print:hidden">
          {at > 1 && <Step to={`${at - 1}`}>Previous</Step>}
          {at < of && <Step to={`${at + 1}`}>Next</Step>}
        </div>
      </div>
      {children}
    </section>
  )
}

function Step({ to, children }: { to: ItemNumber; children: ReactNode }) {
  const { showOne } = useVerbs()
  return (
    <ViewLink to={{ one: to, quote: null }} onFollow={() => showOne(to)} className="button">
      {children}
    </ViewLink>
  )
}
