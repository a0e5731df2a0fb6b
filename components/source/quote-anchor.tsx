'use client'

import type { ReactNode } from 'react'
import { useDossier } from '@/components/frame/dossier-context'
import { opensElsewhere } from '@/components/frame/view-link'
import type { QuoteId } from '@/core/dossier'
import { sitePath } from '@/view/base-path'
import { useVerbs } from '@/view/viewing'

type Props = { id: QuoteId; current: boolean; label?: string; children: ReactNode }

/**
 * A link to a quote in its place. Its address is the quote's own, whatever else is chosen: a long text has
 * thousands of these, and none of them is drawn again when the view changes.
 */
export function QuoteAnchor({ id, current, label, children }: Props) {
  const dossier = useDossier()
  const { openQuote } = useVerbs()
  return (
    <a
      href={sitePath(`/${dossier.id}/source/${id}/`)}
      data-quote={id}
      aria-label={label}
      aria-current={current ? 'true' : undefined}
      onClick={(event) => {
        if (opensElsewhere(event)) return
        event.preventDefault()
        openQuote(id)
      }}
    >
      {children}
    </a>
  )
}
