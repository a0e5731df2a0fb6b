'use client'

import type { ReactNode } from 'react'
import type { ViewState } from '@/view/view-state'
import { useLinkAddressOf } from '@/view/viewing'

type Props = {
  /** What the link changes in the view; written into its address. */
  to: Partial<ViewState>
  /** Makes the same change without loading a page. */
  onFollow: () => void
  current?: boolean
  className?: string
  /** Lets style rules find the link before the app has taken over. */
  mark?: string
  /** What the link is called where its content does not say. */
  label?: string
  /** The quote that the link opens; focus comes back to it when the evidence is closed. */
  quote?: string
  children: ReactNode
}

/** A link to another view of this dossier: a real address, followed in place. */
export function ViewLink({ to, onFollow, current = false, className, mark, label, quote, children }: Props) {
  const addressOf = useLinkAddressOf()
  return (
    <a
      className={className}
      data-mark={mark}
      data-quote={quote}
      aria-label={label}
      href={addressOf(to)}
      aria-current={current ? 'true' : undefined}
      onClick={(event) => {
        if (opensElsewhere(event)) return
        event.preventDefault()
        onFollow()
      }}
    >
      {children}
    </a>
  )
}

/** Whether a click asks for a new tab, a new window or a download. */
export const opensElsewhere = (event: Pick<MouseEvent, 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey'>) =>
  event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
