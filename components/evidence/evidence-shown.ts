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

/** Where the evidence has taken room from the text, the words that it is about are brought back into the middle. */
export function useWordsInSight(open: boolean) {
  useLayoutEffect(() => {
    if (open && readerMoved()) document.querySelector('.piece-begins')?.scrollIntoView({ block: 'center' })
  }, [open])
}
