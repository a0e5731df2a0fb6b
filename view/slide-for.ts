import { slidePrefixes } from '@/core/slide-names'
import type { ViewState } from '@/view/view-state'

/** The slide that shows what is being looked at; nothing where no single thing is. */
export function slideFor(view: ViewState): string | null {
  if (view.quote) return slidePrefixes.quote + view.quote
  return view.panel === 'compare' ? view.focus : null
}
