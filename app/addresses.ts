import type { Dossier } from '@/core/dossier'
import { encode } from '@/view/permalink'
import { catalogueOf, defaultView, panels, type ViewState } from '@/view/view-state'

/** Every view of a dossier that has a page of its own: its panels, each row, and each quote in its place. */
export function prerenderedViews(dossier: Dossier): ViewState[] {
  const whole = panels.map((panel) => ({ ...defaultView, panel }))
  // A benchmark of panels need not wait for thousands of pages of items.
  if (process.env.PAGES === 'panels') return whole
  return [
    ...whole,
    ...dossier.topics.map(({ id }) => ({ ...defaultView, panel: 'compare' as const, focus: id })),
    ...dossier.quotes.map(({ id }) => ({ ...defaultView, panel: 'source' as const, quote: id })),
  ]
}

/** The path of a view below its dossier, as Next's route parameters. */
export function segmentsOf(view: ViewState, dossier: Dossier): string[] {
  return encode(view, catalogueOf(dossier)).path.split('/').filter(Boolean).slice(1)
}
