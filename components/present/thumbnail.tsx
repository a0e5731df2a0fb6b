import { Slide } from '@/components/present/slide'
import type { Screen } from '@/components/present/use-deck'
import type { Dossier } from '@/core/dossier'

/** A small picture of a screen. What it shows is said beside it; nothing in it can be pressed. */
export function Thumbnail({ screen, dossier }: { screen: Screen; dossier: Dossier }) {
  return (
    <div className="thumbnail" aria-hidden="true" inert>
      <Slide {...screen} dossier={dossier} picture />
    </div>
  )
}
