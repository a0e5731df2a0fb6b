'use client'

import { useState } from 'react'
import { useCharacters } from '@/components/present/characters'
import { useDeckKeys } from '@/components/present/deck-keyboard'
import { switchFullScreen } from '@/components/present/on-stage'
import { useLink, useSession } from '@/components/present/session'
import type { Deck } from '@/components/present/use-deck'
import { explorable } from '@/view/deck'
import { windowName } from '@/view/deck-channel'
import { type Act, type Command, type DeckVerb, isMove, type Move } from '@/view/deck-keys'
import { counted } from '@/view/tally'
import { useAddressOf, useVerbs, useViewing } from '@/view/viewing'

export type Laid = 'help' | 'overview' | 'qr' | 'tally'

/** What keys and buttons do to the deck, and what is laid over it. */
export function useCommands(deck: Deck) {
  const [laid, setLaid] = useState<Laid | null>(null)
  const [typed, setTyped] = useState('')
  const [laser, setLaser] = useState(false)
  const characters = useCharacters()
  const view = useViewing((viewing) => viewing.view)
  const { stopPresenting } = useVerbs()
  const addressOf = useAddressOf()
  const link = useLink()
  const blank = useSession(({ shared }) => shared.blank)
  const tally = useSession(({ shared }) => shared.tally)
  const change = useSession((session) => session.change)
  const lay = (what: Laid) => setLaid(laid === what ? null : what)

  const endTalk = () => deck.current && stopPresenting(explorable(deck.current.slide, view))
  const leave = () => {
    if (laid) setLaid(null)
    else if (typed) setTyped('')
    else if (blank) change({ blank: false })
    else if (laser) setLaser(false)
    else endTalk()
  }
  const moves: Record<Move, () => void> = {
    next: deck.goNext,
    previous: deck.goBack,
    first: () => deck.goTo(deck.deck[0]?.name),
    last: () => deck.goTo(deck.deck.at(-1)?.name),
    go: () => deck.goTo(deck.deck[Number(typed) - 1]?.name),
  }
  const move = (verb: Move) => {
    setTyped('')
    // Whoever moves on wants to see where to; what is laid over the deck has its own use for these keys.
    if (laid) return
    if (blank) change({ blank: false })
    else moves[verb]()
  }
  const act = (verb: Act) => {
    if (verb !== 'leave') setTyped('')
    switch (verb) {
      case 'blank':
        return change({ blank: !blank })
      case 'fullscreen':
        switchFullScreen().catch(() => undefined)
        return setLaid(null)
      case 'speaker':
        window.open(addressOf({ speaker: true }), windowName('speaker', link?.id ?? ''))
        return setLaid(null)
      case 'laser':
        setLaser(!laser)
        return setLaid(null)
      case 'leave':
        return leave()
      case 'help':
      case 'overview':
      case 'qr':
      case 'tally':
        return lay(verb)
    }
  }
  const carryOut = (verb: DeckVerb) => (isMove(verb) ? move(verb) : act(verb))
  const prospects = deck.dossier.scenarios.length
  const addHand = (number: number) => {
    if (number <= prospects) change({ tally: counted(tally, number === 0 ? prospects : number - 1, 1) })
  }
  const onCommand = (command: Command) => {
    if (command.do === 'digit') {
      if (laid === 'tally') addHand(Number(command.digit))
      else if (!laid) setTyped(`${typed}${command.digit}`.slice(-3))
    } else carryOut(command.do)
  }
  useDeckKeys(characters[0], onCommand)
  return { laid, typed, laser, blank, characters, act: carryOut, endTalk, close: () => setLaid(null) }
}
