'use client'

import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useDossier } from '@/components/frame/dossier-context'
import { OurWords } from '@/components/marks/our-words'
import type { Fork } from '@/core/fork'
import { type Stage, stagesOf } from '@/core/unfolding'
import { useVerbs, useViewing } from '@/view/viewing'

/** Long enough to read what has come; the reader may stop it at any time. */
const pause = 3000

/** Unfolds the fork a group at a time, by itself once asked to, or step by step. */
export function Unfold({ fork }: { fork: Fork }) {
  const stages = stagesOf(fork)
  const unfold = useViewing(({ view }) => view.unfold)
  const { unfoldTo } = useVerbs()
  const [playing, setPlaying] = useState(false)
  const at = unfold ?? stages.length
  const stage = stages[at - 1]
  useEffect(() => {
    if (!playing) return
    const timer = setTimeout(() => {
      unfoldTo(at + 1)
      if (at + 1 >= stages.length) setPlaying(false)
    }, pause)
    return () => clearTimeout(timer)
  }, [playing, at, stages.length, unfoldTo])
  const group = useRef<HTMLFieldSetElement>(null)
  const pressed = useRef(false)
  const goTo = (to: number) => {
    pressed.current = true
    setPlaying(false)
    unfoldTo(to)
  }
  // At either end the button that was pressed goes: whoever steps by keyboard goes on at the one that steps the other way.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step draws other buttons
  useLayoutEffect(() => {
    if (pressed.current && !group.current?.contains(document.activeElement))
      group.current?.querySelector<HTMLElement>('.button:not(.unfold-play)')?.focus()
    pressed.current = false
  }, [at])
  const play = () => {
    if (!playing && at === stages.length) unfoldTo(1)
    setPlaying(!playing)
  }
  return (
    <fieldset ref={group} className="unfold print:hidden">
      <legend className="sr-only">Unfold the fork, a group at a time</legend>
      <p role="status" className="unfold-status">
        {at} of {stages.length}
        <span className="sr-only">: {stage && <StageName stage={stage} />}</span>
      </p>
      {/* Under reduced motion nothing plays: there are the steps. */}
      <button type="button" className="button unfold-play" onClick={play} aria-pressed={playing}>
        {playing ? 'Pause' : 'Play'}
      </button>
      {at > 1 && (
        <button type="button" className="button" onClick={() => goTo(at - 1)}>
          Back a group
        </button>
      )}
      {at < stages.length && (
        <>
          <button type="button" className="button" onClick={() => goTo(at + 1)}>
            Next group
          </button>
          <button type="button" className="button button-quiet" onClick={() => goTo(stages.length)}>
            Show all
          </button>
        </>
      )}
    </fieldset>
  )
}

function StageName({ stage }: { stage: Stage }) {
  const { scenarios } = useDossier()
  switch (stage.of) {
    case 'past':
      return 'the shared past'
    case 'speech':
      return 'the speech and the fork'
    case 'group': {
      const label = scenarios[stage.branch - 1]?.label
      return (
        <>
          {label && <OurWords says={label} />}, group {stage.group}
        </>
      )
    }
  }
}
