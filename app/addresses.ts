import type { Dossier } from '@/core/dossier'
import { once } from '@/core/once'
import { encode } from '@/view/permalink'
import { catalogueOf, defaultView, panels, pathItems, type ViewState } from '@/view/view-state'

/** Its place among the slides: a benchmark goes on from there. */
const partingSlide = 3

/** Every view of a dossier that has a page of its own: its panels, and all that their paths can name. */
export function prerenderedViews(dossier: Dossier): ViewState[] {
  const whole = panels.map((panel) => ({ ...defaultView, panel }))
  // A benchmark need not wait for thousands of pages of items: "panels" is none of them, a number one of so many.
  const asked = process.env.PAGES ?? '1'
  if (asked === 'panels') return whole
  const every = Number(asked)
  const catalogue = catalogueOf(dossier)
  const items = panels.flatMap((panel) => {
    const { part, names } = pathItems[panel]
    return names(catalogue)
      .all.filter((_, index) => index % every === Math.min(partingSlide, every - 1))
      .map((id): ViewState => ({ ...defaultView, panel, [part]: id }))
  })
  return [...whole, ...items]
}

/** The path of a view below its dossier, as Next's route parameters. */
export function segmentsOf(view: ViewState, dossier: Dossier): string[] {
  return encode(view, catalogueOf(dossier)).path.split('/').filter(Boolean).slice(1)
}

/** Where the preview card of a prerendered view lies, below the cards of its dossier. */
export function cardSegments(view: ViewState, dossier: Dossier): string[] {
  const path = segmentsOf(view, dossier)
  return [...path.slice(0, -1), `${path.at(-1)}.png`]
}

/** Every card is looked up, so they are sorted once. */
const viewsByCard = once(
  (dossier: Dossier) =>
    new Map(prerenderedViews(dossier).map((view) => [cardSegments(view, dossier).join('/'), view])),
)

/** The prerendered view whose card lies at `segments`, if there is one. */
export const viewOfCard = (segments: readonly string[], dossier: Dossier): ViewState | undefined =>
  viewsByCard(dossier).get(segments.join('/'))
