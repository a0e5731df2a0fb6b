'use client'

import { useDossier } from '@/components/frame/dossier-context'
import { ViewLink } from '@/components/frame/view-link'
import type { QuoteId, TopicId } from '@/core/dossier'
import { locator, spokenLocator } from '@/core/locator'
import { quoteBy } from '@/core/quotes-by'
import { useVerbs, useWithin } from '@/view/viewing'

/** Enough to tell what the words are about, in a cell that says that the prospect is silent. */
const wordsShown = 5

/** Where the text says nothing, that is what is shown, with the ways to where it names the topic outside. */
export function Silence({ elsewhere, row }: { elsewhere: readonly QuoteId[]; row: TopicId }) {
  const dossier = useDossier()
  const { openQuote } = useVerbs()
  const open = useWithin('quote', elsewhere)
  const seen = elsewhere.flatMap((id) => {
    const place = dossier.places[id]
    const quote = quoteBy(dossier, id)
    return place && quote ? [{ id, place, exact: quote.exact }] : []
  })
  return (
    <span className="silence hatch">
      <span>The text does not say.</span>
      {/* Said with the links: a silent cell is of one prospect, and these words are of none. */}
      {seen.length > 0 && <span className="silence-elsewhere text-ink-2">Outside the prospects:</span>}
      {seen.map(({ id, place, exact }) => (
        <span key={id} className="silence-elsewhere">
          <ViewLink
            to={{ focus: row, quote: id }}
            onFollow={() => openQuote(id, row)}
            current={open === id}
            quote={id}
            label={`See ${spokenLocator(dossier, place)}, outside of the prospects: ${exact}`}
          >
            See {locator(dossier, place)}{' '}
            <span className="src">{exact.split(' ', wordsShown).join(' ')}</span>
            {exact.split(' ').length > wordsShown && ' […]'}
          </ViewLink>
        </span>
      ))}
    </span>
  )
}
