'use client'

import { useEffect, useRef } from 'react'
import type { ActorId, ScenarioId, Voice } from '@/core/dossier'
import type { NumberedQuote } from '@/core/passages'

export type PassageMark = { start: number; end: number } & ({ numbered: NumberedQuote } | { actor: ActorId })

/** What a piece of a paragraph shows of the quotes and names that it lies in. */
export type PieceLook = {
  words: string
  /** The prospect that tells it; 0 for the background. */
  number: number
  smallest: string | undefined
  voice: Voice | undefined
  told: ScenarioId | undefined
  /** The quotes around it, and those of them that begin with it. */
  around: string[]
  starts: string[]
  named: ActorId[]
  /** Everybody whom the smallest quote around it names. */
  about: ActorId[]
}

type Props = PieceLook & { begins: boolean; open: boolean; dimmed: boolean; lit: boolean }

/** Words under the same marks throughout. Where the open quote begins, they come into sight and take the focus. */
export function PassagePiece(props: Props) {
  const { words, number, smallest, voice, told, starts, named, about, begins, open, dimmed, lit } = props
  const piece = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    if (!begins) return
    piece.current?.scrollIntoView({ block: 'center' })
    piece.current?.focus({ preventScroll: true })
  }, [begins])
  const classes = [
    voice && `piece piece-${voice} hue-${number}`,
    open && 'piece-open',
    begins && 'piece-begins',
    dimmed && 'piece-dimmed',
    lit && 'mention-followed',
  ]
  return (
    <span
      ref={piece}
      // Kept when another quote is open: the focus that such an attribute takes away with it costs a whole layout.
      tabIndex={starts.length > 0 ? -1 : undefined}
      className={classes.filter(Boolean).join(' ') || undefined}
      data-smallest={smallest}
      data-told={told}
      data-about={about.join(' ') || undefined}
      data-mention={named.join(' ') || undefined}
    >
      {words}
    </span>
  )
}
