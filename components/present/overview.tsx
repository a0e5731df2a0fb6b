'use client'

import { useMemo } from 'react'
import { OurWords } from '@/components/marks/our-words'
import { Overlay } from '@/components/present/overlay'
import { Thumbnail } from '@/components/present/thumbnail'
import type { Deck } from '@/components/present/use-deck'
import { type Slide, slidesOf } from '@/view/slides'
import { useVerbs, useViewing } from '@/view/viewing'

/** All slides at once: to go to one, to leave some out, to put them in order. */
export function Overview({ deck, onClose }: { deck: Deck; onClose: () => void }) {
  const { chooseSlides } = useVerbs()
  const chosen = useViewing(({ view }) => view.slides.length > 0)
  const shown = deck.deck.map(({ name }) => name)
  const left = useMemo(
    () => slidesOf(deck.dossier).filter((slide) => !deck.deck.includes(slide)),
    [deck.dossier, deck.deck],
  )
  const earlier = (name: string) => {
    const at = shown.indexOf(name)
    const before = shown[at - 1]
    if (before !== undefined) chooseSlides(shown.toSpliced(at - 1, 2, name, before))
  }
  return (
    <Overlay title="All slides" onClose={onClose}>
      {chosen && (
        <p className="pb-3">
          <button type="button" className="button" onClick={() => chooseSlides([])}>
            Take the whole deck again
          </button>
        </p>
      )}
      <ol className="overview">
        {deck.deck.map((slide, index) => (
          <li key={slide.name} aria-current={slide.name === deck.at.slide ? 'true' : undefined}>
            <SlidePicture deck={deck} slide={slide} />
            <button
              type="button"
              className="overview-name"
              onClick={() => {
                deck.goTo(slide.name)
                onClose()
              }}
            >
              {index + 1}. <OurWords says={slide.title} />
            </button>
            <p className="flex gap-2">
              <button
                type="button"
                className="button button-quiet"
                onClick={() => chooseSlides(shown.filter((name) => name !== slide.name))}
                disabled={shown.length === 1}
              >
                Leave out <span className="sr-only">slide {index + 1}</span>
              </button>
              {index > 0 && (
                <button type="button" className="button button-quiet" onClick={() => earlier(slide.name)}>
                  Earlier <span className="sr-only">slide {index + 1}</span>
                </button>
              )}
            </p>
          </li>
        ))}
      </ol>
      {left.length > 0 && (
        <details>
          <summary className="min-h-11 py-2 font-semibold">
            {left.length} more slides, not in this deck
          </summary>
          <ul className="grid grid-cols-[repeat(auto-fill,minmax(16rem,1fr))] gap-x-6">
            {left.map(({ name, title }) => (
              <li key={name}>
                <button
                  type="button"
                  className="overview-name"
                  onClick={() => chooseSlides([...shown, name])}
                >
                  Add <OurWords says={title} />
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Overlay>
  )
}

function SlidePicture({ deck, slide }: { deck: Deck; slide: Slide }) {
  const screen = deck.screenAt({ slide: slide.name, reveal: 0 })
  return screen && <Thumbnail screen={screen} dossier={deck.dossier} />
}
