'use client'

import { Overlay } from '@/components/present/overlay'
import { useReady } from '@/components/present/readiness'
import type { DeckVerb } from '@/view/deck-keys'

type Entry = { does: string; keys: readonly string[]; verb?: DeckVerb }

const always: readonly Entry[] = [
  { does: 'On: uncover, then the next slide', keys: ['→', '↓', 'Space', 'Page down'], verb: 'next' },
  { does: 'Back', keys: ['←', '↑', 'Page up'], verb: 'previous' },
  { does: 'First slide', keys: ['Home'], verb: 'first' },
  { does: 'Last slide', keys: ['End'], verb: 'last' },
  { does: 'Leave', keys: ['Esc'], verb: 'leave' },
]

const single: readonly Entry[] = [
  { does: 'A slide by its number', keys: ['1 2 3', 'Enter'] },
  { does: 'Blank the screen', keys: ['B', '.'], verb: 'blank' },
  { does: 'All slides: go to one, choose, put in order', keys: ['O'], verb: 'overview' },
  { does: 'Full screen', keys: ['F'], verb: 'fullscreen' },
  { does: 'Speaker’s view in a window of its own', keys: ['S'], verb: 'speaker' },
  { does: 'QR code: this, to be explored on a phone', keys: ['Q'], verb: 'qr' },
  { does: 'Count hands', keys: ['H'], verb: 'tally' },
  { does: 'A spot at the pointer', keys: ['L'], verb: 'laser' },
  { does: 'This list', keys: ['?'], verb: 'help' },
]

type Props = {
  charactersOn: boolean
  onCharacters: (on: boolean) => void
  onDo: (verb: DeckVerb) => void
  onPrint: () => void
  onClose: () => void
}

/** All that the deck can do, by key and by button. */
export function Help({ charactersOn, onCharacters, onDo, onPrint, onClose }: Props) {
  const ready = useReady()
  return (
    <Overlay title="Presenting" onClose={onClose}>
      <div className="help-lists">
        <Entries entries={always} keysOn onDo={onDo} />
        <Entries entries={single} keysOn={charactersOn} onDo={onDo} />
      </div>
      <label className="flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          className="size-6 accent-(--ink)"
          checked={charactersOn}
          onChange={({ target }) => onCharacters(target.checked)}
        />
        Keys of one character work. Switch them off if you speak to your computer; this device remembers it.
      </label>
      <p className="pt-1">
        {ready
          ? 'All of the deck has come: no network is needed until you leave it.'
          : 'Not all of the deck has come yet: stay with the network.'}
      </p>
      <p className="pt-3">
        <button type="button" className="button" onClick={onPrint}>
          Print the deck
        </button>
      </p>
    </Overlay>
  )
}

function Entries({
  entries,
  keysOn,
  onDo,
}: {
  entries: readonly Entry[]
  keysOn: boolean
  onDo: Props['onDo']
}) {
  return (
    <ul>
      {entries.map(({ does, keys, verb }) => (
        <li key={does}>
          {verb && verb !== 'help' ? (
            <button type="button" className="button button-quiet" onClick={() => onDo(verb)}>
              {does}
            </button>
          ) : (
            <span className="px-1">{does}</span>
          )}
          <span className="flex flex-wrap gap-1">
            {keysOn ? keys.map((key) => <kbd key={key}>{key}</kbd>) : 'switched off'}
          </span>
        </li>
      ))}
    </ul>
  )
}
