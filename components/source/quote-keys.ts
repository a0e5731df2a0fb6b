'use client'

import { useEffect } from 'react'
import type { QuoteId } from '@/core/dossier'
import type { Passage } from '@/core/passages'
import { useVerbs, useViewing } from '@/view/viewing'

/** The quote before and the quote after the open one, in the order of the text. */
export function neighbours(passages: readonly Passage[], open: QuoteId | null) {
  const ids = passages.flatMap(({ quotes }) => quotes.map(({ quote }) => quote.id))
  const at = open ? ids.indexOf(open) : -1
  return { previous: at > 0 ? ids[at - 1] : undefined, next: ids[at + 1] }
}

/**
 * Alt with the arrow keys goes from quote to quote. With Alt, since a single key would be taken from people
 * who speak to their computer (WCAG 2.2, 2.1.4). Draws nothing: the text is not drawn anew with each step.
 */
export function QuoteKeys({ passages }: { passages: readonly Passage[] }) {
  const open = useViewing(({ view }) => view.quote)
  const { openQuote } = useVerbs()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return
      const { previous, next } = neighbours(passages, open)
      const id = event.key === 'ArrowDown' ? next : previous
      if (!id) return
      event.preventDefault()
      openQuote(id)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [passages, open, openQuote])
  return null
}
