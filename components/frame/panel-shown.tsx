'use client'

import dynamic from 'next/dynamic'
import { type ComponentType, memo, useEffect } from 'react'
import type { Panel } from '@/view/view-state'

/**
 * Each panel in a file of its own; a page brings the one that it shows. The imports are written out where they are
 * used: Next finds only these, and lets a page ask for its panel's file from the start.
 */
const shown: Record<Panel, ComponentType> = {
  compare: dynamic(() => import('@/components/compare/compare').then(({ Compare }) => Compare)),
  source: dynamic(() => import('@/components/source/source-panel').then(({ SourcePanel }) => SourcePanel)),
}

/** All that a step within the page can need. */
const fetching = {
  compare: () => import('@/components/compare/compare'),
  source: () => import('@/components/source/source-panel'),
  evidence: () => import('@/components/evidence/open-evidence'),
} satisfies Record<Panel | 'evidence', () => Promise<unknown>>

/**
 * The panel that is looked at. The others are fetched once the page is at rest, so that a step to them waits for
 * nothing and needs no network. Drawn anew only for another panel: while a prerendered panel waits for its code, an
 * update from above would replace it with nothing.
 */
export const PanelShown = memo(function PanelShown({ panel }: { panel: Panel }) {
  useEffect(() => {
    const fetchOthers = () => {
      for (const fetch of Object.values(fetching)) fetch().catch(() => undefined)
    }
    if (document.readyState === 'complete') fetchOthers()
    else window.addEventListener('load', fetchOthers, { once: true })
    return () => window.removeEventListener('load', fetchOthers)
  }, [])
  const Shown = shown[panel]
  return <Shown />
})
