'use client'

import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { Slide } from '@/components/present/slide'
import type { Deck } from '@/components/present/use-deck'
import { pressesBefore } from '@/view/slide-part'

/** Draws what is printed just before it is printed: the whole deck is too much to have on the page all the time. */
export function usePrinting() {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true))
    const end = () => setPrinting(false)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  return { printing, print: () => window.print() }
}

/** Every screen of every slide, uncovered, a page each. */
export function PrintedDeck({ deck }: { deck: Deck }) {
  const pages = deck.deck.flatMap((slide) => {
    const parts = deck.partsOf(slide)
    return parts.flatMap((part, index) => {
      const screen = deck.screenAt({ slide: slide.name, reveal: pressesBefore(parts, index) + part.opens })
      return screen ? [{ key: `${slide.name} ${index}`, screen }] : []
    })
  })
  return (
    <div className="printed-deck" aria-hidden="true">
      {pages.map(({ key, screen }) => (
        <div key={key} className="printed-slide">
          <Slide {...screen} dossier={deck.dossier} picture />
        </div>
      ))}
    </div>
  )
}
