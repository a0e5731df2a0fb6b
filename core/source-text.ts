import type { Dossier, Source } from '@/core/dossier'

/** The pinned text of a source: its paragraphs joined by one newline, without a last one. */
export const textOf = (source: Pick<Source, 'paragraphs'>) => source.paragraphs.join('\n')

/** The name of the file that holds the pinned text of a source, below the dossier's address. */
export const textFileOf = ({ sources }: Pick<Dossier, 'sources'>, source: Source) =>
  sources[0]?.id === source.id ? 'source.txt' : `sources/${source.id}.txt`
