'use client'

import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { Fetched } from '@/components/frame/fetched'
import { later } from '@/components/frame/later'
import type { QuoteId } from '@/core/dossier'
import { useVerbs, useViewing } from '@/view/viewing'

const load = () => import('@/components/evidence/open-evidence').then(({ OpenEvidence }) => OpenEvidence)

const OpenEvidence = later(load, { about: ({ id }) => id, needed: true, className: 'contents' })

/** The words behind a statement: in their place, in whose voice, through whose hands, and what rests on them. */
export function EvidencePanel({ id }: { id: QuoteId | null }) {
  useFocusReturn(useViewing(({ view }) => view.quote))
  return (
    id && (
      <Fetched
        name="Evidence"
        about={id}
        first={OpenEvidence}
        load={load}
        given={{ id }}
        around={(failure) => <FailedEvidence>{failure}</FailedEvidence>}
      />
    )
  )
}

function FailedEvidence({ children }: { children: ReactNode }) {
  const { closeQuote } = useVerbs()
  return (
    <aside className="evidence" aria-label="Evidence">
      <div className="evidence-sheet">
        {children}
        <button type="button" className="button button-quiet" onClick={closeQuote}>
          Close
        </button>
      </div>
    </aside>
  )
}

/** Where the panel is closed, focus goes back to the words that it was opened from. */
function useFocusReturn(id: QuoteId | null) {
  const before = useRef<{ id: QuoteId; opener: Element | null } | null>(null)
  // Before the evidence, once drawn, takes the focus itself.
  useLayoutEffect(() => {
    const last = before.current
    if (id && id !== last?.id) {
      const opener = document.activeElement
      before.current = { id, opener: opener?.closest('[data-quote]') ? opener : (last?.opener ?? null) }
    }
    if (!id && last) {
      before.current = null
      const back = last.opener?.isConnected
        ? last.opener
        : document.querySelector(`[data-quote="${last.id}"]`)
      if (back instanceof HTMLElement) back.focus({ preventScroll: true })
    }
  }, [id])
}
