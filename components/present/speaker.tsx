'use client'

import { textNames } from '@/components/frame/device-settings'
import { OurWords } from '@/components/marks/our-words'
import { useCharacters } from '@/components/present/characters'
import { useDeckKeys } from '@/components/present/deck-keyboard'
import { ScreenInWords } from '@/components/present/screen-in-words'
import { useLink, useSession } from '@/components/present/session'
import { SpeakerClock } from '@/components/present/speaker-clock'
import { SpeakerNotes } from '@/components/present/speaker-notes'
import { TallyBoard } from '@/components/present/tally-board'
import { useDeck } from '@/components/present/use-deck'
import type { Command } from '@/view/deck-keys'
import { textSizes } from '@/view/device-choices'

/** What the speaker sees: the slide, the next step, notes, the time, the hands. Either window drives. */
export function Speaker() {
  const deck = useDeck()
  const { blank, text } = useSession(({ shared }) => shared)
  const change = useSession((session) => session.change)
  const [charactersOn] = useCharacters()
  const onCommand = ({ do: verb }: Command) => {
    if (verb === 'blank') change({ blank: !blank })
    else if (verb === 'next' || verb === 'previous') {
      if (blank) change({ blank: false })
      else if (verb === 'next') deck.goNext()
      else deck.goBack()
    } else if (verb === 'first') deck.goTo(deck.deck[0]?.name)
    else if (verb === 'last') deck.goTo(deck.deck.at(-1)?.name)
  }
  useDeckKeys(charactersOn, onCommand)
  const { current, next, dossier } = deck
  if (!current) return null
  const { opens } = current.part
  return (
    <div className="speaker">
      <header>
        <SpeakerClock />
        <p className="speaker-position">{current.position}</p>
      </header>
      <Linking />
      <div className="speaker-grid">
        <section aria-labelledby="speaker-now">
          <h1 id="speaker-now">
            Now: <OurWords says={current.slide.title} />
          </h1>
          <ScreenInWords screen={current} dossier={dossier} now />
          <p>
            {current.screen && `Screen ${current.screen}. `}
            {opens > 0 && `${current.open} of ${opens} uncovered. `}
            {blank && <b>The room’s screen is blank.</b>}
          </p>
          <p className="flex flex-wrap items-center gap-2">
            <button type="button" className="button" onClick={deck.goBack}>
              ← Back
            </button>
            <button type="button" className="button button-primary" onClick={deck.goNext}>
              On →
            </button>
            <button
              type="button"
              className="button"
              aria-pressed={blank}
              onClick={() => change({ blank: !blank })}
            >
              Blank
            </button>
            <label>
              <span className="sr-only">Text size on the room’s screen</span>
              <select
                className="min-h-(--control) border border-line bg-paper px-2"
                value={text}
                onChange={({ target }) =>
                  change({ text: textSizes.find((one) => one === target.value) ?? 'm' })
                }
              >
                {textSizes.map((size) => (
                  <option key={size} value={size}>
                    {textNames[size]} text on the room’s screen
                  </option>
                ))}
              </select>
            </label>
          </p>
        </section>
        <section aria-labelledby="speaker-next">
          <h2 id="speaker-next">{next ? <NextTitle deck={deck} /> : 'This is the end'}</h2>
          {next && <ScreenInWords screen={next} dossier={dossier} now={next.slide === current.slide} />}
        </section>
        <SpeakerNotes slide={current.slide} dossier={dossier} />
        <section aria-labelledby="speaker-hands">
          <h2 id="speaker-hands">Hands</h2>
          <TallyBoard />
        </section>
      </div>
      <Keys charactersOn={charactersOn} />
      <p role="status" className="sr-only">
        <OurWords says={current.slide.title} />, {current.position}
      </p>
    </div>
  )
}

/** The keys that drive the deck from here. */
function Keys({ charactersOn }: { charactersOn: boolean }) {
  return (
    <ul className="speaker-keys" aria-label="Keys">
      <li>
        <kbd>Space</kbd> or <kbd>→</kbd> on
      </li>
      <li>
        <kbd>←</kbd> back
      </li>
      <li>
        <kbd>Home</kbd> <kbd>End</kbd> first, last
      </li>
      {charactersOn && (
        <li>
          <kbd>B</kbd> blank
        </li>
      )}
    </ul>
  )
}

function NextTitle({ deck }: { deck: ReturnType<typeof useDeck> }) {
  const { current, next } = deck
  if (!next) return null
  if (next.slide === current?.slide) return <>Next press</>
  return (
    <>
      Next: <OurWords says={next.slide.title} />
    </>
  )
}

/** Whether the other window is there; what to do where it cannot be reached. */
function Linking() {
  const link = useLink()
  const joined = useSession((session) => session.joined)
  if (!link) return null
  return (
    <p role="status" className="speaker-link">
      {!link.available
        ? 'This browser keeps the two windows apart: move on in each of them. Notes and time work here all the same.'
        : joined
          ? 'Tied to the deck on the other screen. Either window drives.'
          : 'No deck is open beside this window. Open the speaker’s view from the deck, with S.'}
    </p>
  )
}
