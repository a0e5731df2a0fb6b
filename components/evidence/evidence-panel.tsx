'use client'

import dynamic from 'next/dynamic'
import { useLayoutEffect, useRef } from 'react'
import { fetchedLater } from '@/components/frame/fetched-later'
import type { QuoteId } from '@/core/dossier'
import { useViewing } from '@/view/viewing'

const OpenEvidence = dynamic(
  fetchedLater(() => import('@/components/evidence/open-evidence').then(({ OpenEvidence }) => OpenEvidence)),
)

/** The words behind a statement: in their place, in whose voice, through whose hands, and what rests on them. */
export function EvidencePanel() {
  const id = useViewing(({ view }) => view.quote)
  useFocusReturn(id)
  return id && <OpenEvidence id={id} />
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
