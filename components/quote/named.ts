'use client'

import { useMemo } from 'react'
import { useDossier } from '@/components/frame/dossier-context'
import type { ActorId, Quote } from '@/core/dossier'
import { actorsNamedIn } from '@/core/where'

/** The actors whom these quotes name. */
export function useNamed(quotes: readonly Quote[]): ActorId[] {
  const dossier = useDossier()
  return useMemo(
    () =>
      quotes.flatMap(({ id }) => {
        const place = dossier.places[id]
        return place ? actorsNamedIn(dossier, place) : []
      }),
    [dossier, quotes],
  )
}
