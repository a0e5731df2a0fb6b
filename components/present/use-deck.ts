'use client'

import { useCallback, useMemo } from 'react'
import { useDossier } from '@/components/frame/dossier-context'
import { useGrown } from '@/components/present/grown'
import { once } from '@/core/once'
import { deckOf, nextStanding, previousStanding, type Standing, slideShown } from '@/view/deck'
import { afterPresses, lengthOf, type Part } from '@/view/slide-part'
import { partsOf } from '@/view/slide-parts'
import type { Slide } from '@/view/slides'
import { useVerbs, useViewing } from '@/view/viewing'

/** A screen of a slide, ready to be drawn. */
export type Screen = { slide: Slide; part: Part; open: number; position: string; screen: string | undefined }

/** Goes to a slide. A talk is one step: Back leads to where it was begun from, not through every press. */
export function useShowSlide() {
  const { showSlide, inPassing } = useVerbs()
  return useCallback(
    (slide: string, reveal?: number) => inPassing(() => showSlide(slide, reveal)),
    [showSlide, inPassing],
  )
}

/** The deck as it stands, and the ways on and back. */
export function useDeck() {
  const dossier = useDossier()
  const view = useViewing((viewing) => viewing.view)
  const showSlide = useShowSlide()
  const grown = useGrown()
  const deck = useMemo(() => deckOf(view, dossier), [view, dossier])
  const slide = slideShown(view, deck)
  const { only, order } = view
  // Each slide is set once, not at every press: its neighbours are asked for as often as it is.
  const parts = useMemo(
    () => once((one: Slide) => partsOf(one, dossier, { only, order }, grown)),
    [dossier, only, order, grown],
  )
  const here = slide ? parts(slide) : []
  const reveal = Math.min(view.reveal, lengthOf(here))
  const at: Standing = { slide: slide?.name ?? '', reveal }
  const length = (one: Slide) => lengthOf(parts(one))
  const next = nextStanding(deck, at, length)
  const previous = previousStanding(deck, at, length)
  const screenAt = (standing: Standing | undefined): Screen | undefined => {
    const found = deck.find(({ name }) => name === standing?.slide)
    if (!found || !standing) return undefined
    const all = parts(found)
    const { part, index, open } = afterPresses(all, standing.reveal)
    return (
      part && {
        slide: found,
        part,
        open,
        position: `${deck.indexOf(found) + 1} / ${deck.length}`,
        screen: all.length > 1 ? `${index + 1} of ${all.length}` : undefined,
      }
    )
  }
  return {
    dossier,
    deck,
    at,
    parts: here,
    partsOf: parts,
    current: screenAt(at),
    next: screenAt(next),
    screenAt,
    length,
    goNext: () => next && showSlide(next.slide, next.reveal),
    goBack: () => previous && showSlide(previous.slide, previous.reveal),
    goTo: (name: string | undefined) => name && showSlide(name),
    show: (standing: Standing) => showSlide(standing.slide, standing.reveal),
  }
}

export type Deck = ReturnType<typeof useDeck>
