'use client'

import { useDossier } from '@/components/frame/dossier-context'
import { ViewLink } from '@/components/frame/view-link'
import type { Place, Quote } from '@/core/dossier'
import { locator } from '@/core/locator'
import { useVerbs } from '@/view/viewing'

/** A quote within a sentence of ours: its words, its place, and the way to its evidence. */
export function QuoteLink({ quote, place }: { quote: Quote; place: Place }) {
  const dossier = useDossier()
  const { openQuote } = useVerbs()
  return (
    <ViewLink to={{ quote: quote.id }} onFollow={() => openQuote(quote.id)} quote={quote.id}>
      <span className="src">{quote.exact}</span> {locator(dossier, place)}
    </ViewLink>
  )
}
