'use client'

import dynamic from 'next/dynamic'
import { useLayoutEffect, useMemo, useRef } from 'react'
import { useDossier } from '@/components/frame/dossier-context'
import { fetchedLater } from '@/components/frame/fetched-later'
import type { QuoteId } from '@/core/dossier'
import { evidenceOf } from '@/core/evidence'
import { useViewing } from '@/view/viewing'

const OpenEvidence = dynamic(
  fetchedLater(() => import('@/components/evidence/open-evidence').then(({ OpenEvidence }) => OpenEvidence)),
)

/** The words behind a statement: in their place, in whose voice, through whose hands, and what rests on them. */
export function EvidencePanel() {
  const dossier = useDossier()
  const id = useViewing(({ view }) => view.quote)
  const row = useViewing(({ view }) => view.focus)
  const evidence = useMemo(() => (id ? evidenceOf(dossier, id, row) : undefined), [dossier, id, row])
  useFocusReturn(id)
  return evidence && <OpenEvidence evidence={evidence} />
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
