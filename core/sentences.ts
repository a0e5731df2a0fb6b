import type { Span } from '@/core/anchor'

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known) return known
  const made = new Intl.Segmenter(language, { granularity: 'sentence' })
  segmenters.set(language, made)
  return made
}

/**
 * The sentences of one paragraph, without the blanks between them, by Unicode's sentence boundaries
 * (UAX #29, section 5). `language` is a BCP 47 tag.
 */
export function sentences(paragraph: string, language: string): Span[] {
  const spans: Span[] = []
  for (const { index, segment } of segmenterFor(language).segment(paragraph)) {
    const words = segment.trim()
    if (words === '') continue
    const start = index + segment.indexOf(words)
    spans.push({ start, end: start + words.length })
  }
  return spans
}
