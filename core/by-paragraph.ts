import type { Place } from '@/core/dossier'
import { grouped } from '@/core/grouped'

/** The key of a paragraph: those of several sources have the same numbers. */
export const paragraphKey = ({ source, paragraph }: Pick<Place, 'source' | 'paragraph'>) =>
  `${source} ${paragraph}`

/** What stands in each paragraph, so that whatever looks for neighbours need not look through the whole text. */
export const byParagraph = <Placed extends { place: Place }>(placed: readonly Placed[]) =>
  grouped(placed, ({ place }) => [paragraphKey(place)])
