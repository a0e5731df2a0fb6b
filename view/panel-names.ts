import type { Panel } from '@/view/view-state'

/** What the reader calls each panel. */
export const panelNames: Record<Panel, string> = {
  compare: 'Compare',
  timeline: 'Timeline',
  actors: 'Actors',
  source: 'Source',
  class: 'Class',
  present: 'Present',
}
