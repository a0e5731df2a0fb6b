'use client'

import dynamic from 'next/dynamic'
import { type ComponentType, memo, useEffect } from 'react'
import { Fetched } from '@/components/frame/fetched'
import { fetchAll, fetchedAgain, type Load } from '@/components/frame/fetched-later'
import { panelNames } from '@/view/panel-names'
import type { Panel } from '@/view/view-state'

const loads = new Map<Panel, Load<object>>()

/**
 * Each panel in a file of its own; a page brings the one that it shows. The imports are written out where they are
 * used: Next finds only these, and lets a page ask for its panel's file from the start.
 */
const shown: Record<Panel, ComponentType> = {
  compare: dynamic(
    fetchedAgain(loads, 'compare', () =>
      import('@/components/compare/compare').then(({ Compare }) => Compare),
    ),
  ),
  timeline: dynamic(
    fetchedAgain(loads, 'timeline', () =>
      import('@/components/timeline/timeline-panel').then(({ TimelinePanel }) => TimelinePanel),
    ),
  ),
  actors: dynamic(
    fetchedAgain(loads, 'actors', () => import('@/components/actors/actors').then(({ Actors }) => Actors)),
  ),
  source: dynamic(
    fetchedAgain(loads, 'source', () =>
      import('@/components/source/source-panel').then(({ SourcePanel }) => SourcePanel),
    ),
  ),
  class: dynamic(
    fetchedAgain(loads, 'class', () =>
      import('@/components/class/class-panel').then(({ ClassPanel }) => ClassPanel),
    ),
  ),
  present: dynamic(
    fetchedAgain(loads, 'present', () =>
      import('@/components/present/present').then(({ Present }) => Present),
    ),
  ),
}

/**
 * Not while the sheet of view/before-paint.ts holds: a sheet that comes in before that one makes Chromium read every
 * typeface anew, and one that had missed its moment ("optional") then moves the page.
 */
function fetchAtRest() {
  if (document.adoptedStyleSheets?.length > 0) requestAnimationFrame(fetchAtRest)
  else fetchAll()
}

/**
 * The panel that is looked at. The others are fetched once the page is at rest. Drawn anew only for another panel:
 * while a prerendered panel waits for its code, an update from above would replace it with nothing.
 */
export const PanelShown = memo(function PanelShown({ panel }: { panel: Panel }) {
  useEffect(() => {
    if (document.readyState === 'complete') fetchAtRest()
    else window.addEventListener('load', fetchAtRest, { once: true })
    return () => window.removeEventListener('load', fetchAtRest)
  }, [])
  return (
    <Fetched name={panelNames[panel]} about={panel} first={shown[panel]} load={loads.get(panel)} given={{}} />
  )
})
