'use client'

import { ViewLink } from '@/components/frame/view-link'
import type { Quote } from '@/core/dossier'
import { useVerbs, useWithin } from '@/view/viewing'

/** Words of the text that join or order, short enough to stand on a line: each opens its evidence. */
export function Connective({ quotes, drawn = false }: { quotes: readonly Quote[]; drawn?: boolean }) {
  const { openQuote } = useVerbs()
  const open = useWithin(
    'quote',
    quotes.map(({ id }) => id),
  )
  return quotes.map(({ id, exact, voice }) => {
    const words = <span className={`src ${voice === 'direct' ? 'marked-direct' : ''}`}>{exact}</span>
    return (
      <span key={id} className="connective">
        {drawn ? (
          words
        ) : (
          <ViewLink to={{ quote: id }} onFollow={() => openQuote(id)} current={open === id} quote={id}>
            {words}
          </ViewLink>
        )}
      </span>
    )
  })
}
