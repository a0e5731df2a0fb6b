'use client'

import type { DeckVerb } from '@/view/deck-keys'

const buttons: readonly { verb: DeckVerb; label: string; path: string }[] = [
  { verb: 'previous', label: 'Back', path: 'M10 2 4 8l6 6' },
  { verb: 'next', label: 'On', path: 'M6 2l6 6-6 6' },
  { verb: 'help', label: 'More: keys, all slides, speaker’s view, leave', path: 'M2 3h12M2 8h12M2 13h12' },
]

/** The deck by pointer and by touch. Out of sight while the pointer rests, but never out of reach. */
export function Controls({ idle, onDo }: { idle: boolean; onDo: (verb: DeckVerb) => void }) {
  return (
    <div className="deck-controls" data-idle={idle ? '' : undefined}>
      {buttons.map(({ verb, label, path }) => (
        <button key={verb} type="button" aria-label={label} onClick={() => onDo(verb)}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={path} fill="none" stroke="currentColor" strokeWidth="2" />
          </svg>
        </button>
      ))}
    </div>
  )
}
