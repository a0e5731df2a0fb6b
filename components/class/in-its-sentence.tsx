'use client'

import { useDossier } from '@/components/frame/dossier-context'
import type { QuoteId } from '@/core/dossier'
import { sentences } from '@/core/sentences'
import { overlap } from '@/core/spans'

/** The sentence that words stand in, with the words marked. */
export function InItsSentence({ quote }: { quote: QuoteId }) {
  const { places, sources } = useDossier()
  const place = places[quote]
  const source = sources.find(({ id }) => id === place?.source)
  const paragraph = place && source?.paragraphs[place.paragraph - 1]
  if (!place || !source || !paragraph) return null
  const around = sentences(paragraph, source.language).filter((one) => overlap(one, place))
  const start = Math.min(place.start, ...around.map((one) => one.start))
  const end = Math.max(place.end, ...around.map((one) => one.end))
  return (
    <p className="in-its-sentence src">
      {paragraph.slice(start, place.start)}
      <mark>{paragraph.slice(place.start, place.end)}</mark>
      {paragraph.slice(place.end, end)}
    </p>
  )
}
