import type { Place } from '@/core/dossier'

/** The key of a paragraph: those of several sources have the same numbers. */
export const paragraphKey = ({ source, paragraph }: Pick<Place, 'source' | 'paragraph'>) =>
  `${source} ${paragraph}`

/** What stands in each paragraph, so that whatever looks for neighbours need not look through the whole text. */
export function byParagraph<Placed extends { place: Place }>(
  placed: readonly Placed[],
): ReadonlyMap<string, readonly Placed[]> {
  const found = new Map<string, Placed[]>()
  for (const one of placed) {
    const key = paragraphKey(one.place)
    const here = found.get(key)
    if (here) here.push(one)
    else found.set(key, [one])
  }
  return found
}
