'use client'

import { useRef } from 'react'
import { later } from '@/components/frame/later'
import { OurWords } from '@/components/marks/our-words'
import { Controls } from '@/components/present/controls'
import { useGrowthThatFits } from '@/components/present/growth-that-fits'
import { Laser } from '@/components/present/laser'
import { useFocusOnStage, useFullScreenAgain, useIdle, useWakeLock } from '@/components/present/on-stage'
import { PrintedDeck, usePrinting } from '@/components/present/printed-deck'
import { useGettingReady } from '@/components/present/readiness'
import { Slide } from '@/components/present/slide'
import { useSwipes } from '@/components/present/swipes'
import { useCommands } from '@/components/present/use-commands'
import { useDeck } from '@/components/present/use-deck'
import { explorable } from '@/view/deck'
import type { DeckVerb } from '@/view/deck-keys'
import { pressesBefore } from '@/view/slide-part'
import { useAddressOf, useViewing } from '@/view/viewing'

/* What is laid over a slide is fetched once the slide stands. */
const Help = later(() => import('@/components/present/help').then(({ Help }) => Help))
const Overview = later(() => import('@/components/present/overview').then(({ Overview }) => Overview))
const Qr = later(() => import('@/components/present/qr').then(({ Qr }) => Qr))
const TallyPanel = later(() =>
  import('@/components/present/tally-panel').then(({ TallyPanel }) => TallyPanel),
)

/** The deck as the room sees it. */
export function Stage() {
  const deck = useDeck()
  const commands = useCommands(deck)
  const view = useViewing((viewing) => viewing.view)
  const addressOf = useAddressOf()
  const idle = useIdle()
  const { printing, print } = usePrinting()
  const swipes = useSwipes(
    () => commands.act('next'),
    () => commands.act('previous'),
  )
  const box = useRef<HTMLDivElement>(null)
  useGrowthThatFits(box)
  useFocusOnStage()
  useWakeLock()
  useFullScreenAgain()
  useGettingReady()
  const { current, parts } = deck
  if (!current) return null
  const { laid, blank, close } = commands
  const before = pressesBefore(parts, parts.indexOf(current.part))
  const chosen = (verb: DeckVerb) => {
    close()
    if (verb === 'leave') commands.endTalk()
    else commands.act(verb)
  }
  return (
    <>
      <div
        className="stage"
        data-idle={idle && !laid ? '' : undefined}
        data-blank={blank ? '' : undefined}
        {...swipes}
      >
        <div ref={box} className="stage-slide" inert={laid !== null || blank}>
          <Slide
            {...current}
            dossier={deck.dossier}
            onUncover={(at) => deck.show({ slide: current.slide.name, reveal: before + at })}
          />
          <Controls idle={idle} onDo={commands.act} />
        </div>
        {commands.typed && <p className="typed">Slide {commands.typed}, then Enter</p>}
        {commands.laser && <Laser />}
        {blank && (
          <p className="blank">The screen is blank. Press B, or any key that goes on, to show it again.</p>
        )}
        {laid === 'help' && (
          <Help
            charactersOn={commands.characters[0]}
            onCharacters={commands.characters[1]}
            onDo={chosen}
            onPrint={print}
            onClose={close}
          />
        )}
        {laid === 'overview' && <Overview deck={deck} onClose={close} />}
        {laid === 'qr' && (
          <Qr
            address={new URL(addressOf(explorable(current.slide, view)), window.location.href).href}
            onClose={close}
          />
        )}
        {laid === 'tally' && <TallyPanel onClose={close} />}
        <p role="status" className="sr-only">
          <OurWords says={current.slide.title} />, {current.position}
          {current.screen && `, ${current.screen}`}
        </p>
      </div>
      {printing && <PrintedDeck deck={deck} />}
    </>
  )
}
