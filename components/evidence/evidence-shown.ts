'use client'

import { useDeferredValue, useLayoutEffect } from 'react'
import type { QuoteId } from '@/core/dossier'
import { readerMoved } from '@/view/address-bar'
import { useViewing } from '@/view/viewing'

/**
 * The quote whose evidence is drawn. It follows a press by one picture: the words themselves are marked and in sight
 * first, since a long text is laid out anew beside its evidence. What a link asks for stands at once, and moves nothing.
 */
export function useEvidenceShown(): QuoteId | null {
  const asked = useViewing(({ view }) => view.quote)
  const drawn = useDeferredValue(asked)
  return asked && (readerMoved() ? drawn : asked)
}

/** Where the evidence has taken room from the text, the words that it is about are brought back into the middle. */
export function useWordsInSight(open: boolean) {
  useLayoutEffect(() => {
    if (open && readerMoved()) document.querySelector('.piece-begins')?.scrollIntoView({ block: 'center' })
  }, [open])
}
