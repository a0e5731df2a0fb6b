import type { Dossier, QuoteId } from '@/core/dossier'
import { quoteBy } from '@/core/quotes-by'

const types: Record<string, string> = {
  'article-newspaper': 'NewsArticle',
  'article-journal': 'ScholarlyArticle',
}

/** A quote as schema.org's Quotation, for the page that shows it; nothing if there is no such quote. */
export function quotationOf(dossier: Dossier, id: QuoteId): object | undefined {
  const quote = quoteBy(dossier, id)
  const source = dossier.sources.find((one) => one.id === quote?.source)
  if (!quote || !source) return undefined
  const speaker = dossier.actors.find((one) => one.id === quote.speaker)
  const { title, URL: url, type } = source.citation
  return {
    '@context': 'https://schema.org',
    '@type': 'Quotation',
    text: quote.exact,
    inLanguage: source.language,
    ...(speaker && {
      spokenByCharacter: {
        '@type': speaker.kind === 'person' ? 'Person' : 'Organization',
        name: speaker.name,
      },
    }),
    isPartOf: {
      '@type': types[type] ?? 'CreativeWork',
      ...(typeof title === 'string' && { name: title }),
      ...(typeof url === 'string' && { url }),
    },
  }
}
