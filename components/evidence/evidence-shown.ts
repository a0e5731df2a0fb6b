'use client'

import { useDeferredValue, useLayoutEffect } from 'react'
import type { QuoteId } from '@/core/dossier'
import { readerMoved } from '@/view/address-bar'
import { useViewing } from '@/view/viewing'

/**
 * The quote whose evidence is drawn, and whether another is still to come. It follows a press by one picture: the words
 * themselves are marked and in sight first, since a long text is laid out anew beside its evidence. What a link asks for
 * stands at once, and moves nothing.
 */
export function useEvidenceShown(): { shown: QuoteId | null; awaited: boolean } {
  const asked = useViewing(({ view }) => view.quote)
  const drawn = useDeferredValue(asked)
  const shown = asked && (readerMoved() ? drawn : asked)
  return { shown, awaited: shown !== asked }
}

/**
 * Where the evidence has taken room from the page, what it is about is brought back into sight: in the text into the
 * middle, elsewhere no further than it has to go. Who reads the list of the timeline stays in the list.
 */
export function useWordsInSight(open: boolean) {
  useLayoutEffect(() => {
    if (!open || !readerMoved()) return
    document.querySelector('.piece-begins')?.scrollIntoView({ block: 'center' })
    const opened =
      document.activeElement?.closest('#fork-list') ??
      document.querySelector('.comparison [data-quote][aria-current], .fork [data-chosen]')
    const words = opened?.id === 'fork-list' ? opened.querySelector('[aria-current] .happening-name') : opened
    words?.scrollIntoView({ block: 'nearest' })
  }, [open])
}
