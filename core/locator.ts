import type { Dossier, SourceId } from '@/core/dossier'
import { plain } from '@/core/our-words'

type At = { source: SourceId; paragraph: number }

/** Which source a place is in, in our words; nothing for the first: its paragraphs are meant where none is named. */
function elsewhere({ sources }: Pick<Dossier, 'sources'>, { source }: At): string {
  const at = sources.findIndex(({ id }) => id === source)
  return at > 0 ? `, ${plain(sources[at]?.label ?? '')}` : ''
}

/** A place as a mark, "¶4"; with its source where that is not the first, whose paragraphs have the same numbers. */
export const locator = (dossier: Pick<Dossier, 'sources'>, at: At) =>
  `¶${at.paragraph}${elsewhere(dossier, at)}`

/** The same to be heard. */
export const spokenLocator = (dossier: Pick<Dossier, 'sources'>, at: At) =>
  `paragraph ${at.paragraph}${elsewhere(dossier, at)}`
