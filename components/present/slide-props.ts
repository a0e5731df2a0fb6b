import type { Dossier } from '@/core/dossier'
import type { Part } from '@/view/slide-part'

export type SlideProps<One extends Part> = {
  part: One
  dossier: Dossier
  /** How much is uncovered on this screen. */
  open: number
  /** Uncovers up to a place; none where nothing can be pressed, as in a small picture of a slide. */
  onUncover?: ((at: number) => void) | undefined
}
