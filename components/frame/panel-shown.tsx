'use client'

import dynamic from 'next/dynamic'
import { type ComponentType, memo, useEffect } from 'react'
import { fetchAll, fetchedLater } from '@/components/frame/fetched-later'
import type { Panel } from '@/view/view-state'

/**
 * Each panel in a file of its own; a page brings the one that it shows. The imports are written out where they are
 * used: Next finds only these, and lets a page ask for its panel's file from the start.
 */
const shown: Record<Panel, ComponentType> = {
  compare: dynamic(fetchedLater(() => import('@/components/compare/compare').then(({ Compare }) => Compare))),
  timeline: dynamic(
    fetchedLater(() =>
      import('@/components/timeline/timeline-panel').then(({ TimelinePanel }) => TimelinePanel),
    ),
  ),
  actors: dynamic(fetchedLater(() => import('@/components/actors/actors').then(({ Actors }) => Actors))),
  source: dynamic(
    fetchedLater(() => import('@/components/source/source-panel').then(({ SourcePanel }) => SourcePanel)),
  ),
}

/**
 * The panel that is looked at. The others are fetched once the page is at rest. Drawn anew only for another panel:
 * while a prerendered panel waits for its code, an update from above would replace it with nothing.
 */
export const PanelShown = memo(function PanelShown({ panel }: { panel: Panel }) {
  useEffect(() => {
    if (document.readyState === 'complete') fetchAll()
    else window.addEventListener('load', fetchAll, { once: true })
    return () => window.removeEventListener('load', fetchAll)
  }, [])
  const Shown = shown[panel]
  return <Shown />
})
