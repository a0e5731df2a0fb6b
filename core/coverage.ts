import type { DossierFile, Place, QuoteId, SourceId } from '@/core/dossier'
import { sentences } from '@/core/sentences'
import { overlap } from '@/core/spans'
import { type Use, usesOf } from '@/core/uses'

/** One sentence of a source and what rests on it; `unused` is the author's reason where nothing does. */
export type SentenceCoverage = Place & {
  words: string
  quotes: { id: QuoteId; uses: readonly Use[] }[]
  unused: string | undefined
}

/** Every sentence of every source, in the order of the text, with the quotes in it that something uses. */
export function coverage(file: DossierFile, places: ReadonlyMap<QuoteId, Place>): SentenceCoverage[] {
  const uses = usesOf(file)
  const quoted = byParagraph([...places].filter(([id]) => uses.has(id)))
  return file.sources.flatMap((source) =>
    source.paragraphs.flatMap((paragraph, index) =>
      sentences(paragraph, source.language).map((span) => {
        const words = paragraph.slice(span.start, span.end)
        const here = quoted.get(placeKey(source.id, index + 1)) ?? []
        return {
          ...span,
          source: source.id,
          paragraph: index + 1,
          words,
          quotes: here
            .filter(([, place]) => overlap(span, place))
            .map(([id]) => ({ id, uses: uses.get(id) ?? [] })),
          unused: file.unused.find(
            (one) =>
              one.source === source.id && one.paragraph === index + 1 && words.startsWith(one.sentence),
          )?.why,
        }
      }),
    ),
  )
}

const placeKey = (source: SourceId, paragraph: number) => `${source} ${paragraph}`

function byParagraph(quoted: [QuoteId, Place][]) {
  const paragraphs = new Map<string, [QuoteId, Place][]>()
  for (const [id, place] of quoted) {
    const key = placeKey(place.source, place.paragraph)
    const here = paragraphs.get(key)
    if (here) here.push([id, place])
    else paragraphs.set(key, [[id, place]])
  }
  return paragraphs
}
