'use client'

import { useMemo } from 'react'
import { useDossier } from '@/components/frame/dossier-context'
import type { Dossier, Place } from '@/core/dossier'
import { segments } from '@/core/segments'
import { mentionsIn } from '@/core/where'
import { usePart } from '@/view/viewing'

/** The words at a place, each name of an actor marked so that it can be followed. */
export function MarkedWords({ place }: { place: Place }) {
  const dossier = useDossier()
  const pieces = useMemo(() => named(dossier, place), [dossier, place])
  const here = useMemo(() => pieces.flatMap(({ marks }) => marks.map(({ actor }) => actor)), [pieces])
  // As one string, so that only words that name one of them are drawn again.
  const followed = usePart('actors', (actors) => actors.filter((id) => here.includes(id)).join(' ')).split(
    ' ',
  )
  return pieces.map(({ start, words, marks }) => {
    if (marks.length === 0) return words
    const actors = marks.map(({ actor }) => actor)
    const lit = actors.some((id) => followed.includes(id))
    return (
      <span key={start} data-mention={actors.join(' ')} className={lit ? 'mention-followed' : undefined}>
        {words}
      </span>
    )
  })
}

function named(dossier: Dossier, place: Place) {
  const source = dossier.sources.find(({ id }) => id === place.source)
  return segments(source?.paragraphs[place.paragraph - 1] ?? '', mentionsIn(dossier, place), place)
}
