'use client'

import { useEffect } from 'react'
import type { HappeningId } from '@/core/dossier'
import { type Fork, flattened } from '@/core/fork'
import { pastStage, speechStage } from '@/core/stage-count'
import { useVerbs, useViewing } from '@/view/viewing'

type Stop = { id: HappeningId; stage: number }

/** Every step and moment that has words, in the order of the list, with the stage that unfolds it. */
function stopsOf(fork: Fork): Stop[] {
  const past = (stage: number, moments: Fork['speech']) =>
    flattened(moments)
      .filter(({ quotes }) => quotes.length > 0)
      .map(({ moment }): Stop => ({ id: moment.id, stage }))
  return [
    ...fork.strands.flatMap(({ moments }) => past(pastStage, moments)),
    ...past(speechStage, fork.speech),
    ...fork.branches.flatMap(({ groups }) =>
      groups.flatMap((group) =>
        group.steps
          .filter(({ quotes }) => quotes.length > 0)
          .map(({ step }): Stop => ({ id: step.id, stage: group.stage })),
      ),
    ),
  ]
}

/**
 * The arrow keys go from one step or moment to the next: alone while the focus is in the list, with Alt from anywhere,
 * since a single key would be taken from people who speak to their computer (WCAG 2.2, 2.1.4). Draws nothing.
 */
export function HappeningKeys({ fork }: { fork: Fork }) {
  const chosen = useViewing(({ view }) => view.happening)
  const unfold = useViewing(({ view }) => view.unfold)
  const { chooseHappening } = useVerbs()
  useEffect(() => {
    const stops = stopsOf(fork).filter(({ stage }) => unfold === null || stage <= unfold)
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
      const focused = document.activeElement?.closest('#fork-list .happening')
      if (!event.altKey && !focused) return
      const from = focused?.id ?? chosen
      const at = stops.findIndex(({ id }) => id === from)
      const next = event.key === 'ArrowDown' ? stops[at + 1] : stops[at === -1 ? stops.length - 1 : at - 1]
      if (!next) return
      event.preventDefault()
      // Before the words open: whoever goes through the list with the keys stays in it.
      if (focused) focusOn(next.id)
      chooseHappening(next.id)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [fork, chosen, unfold, chooseHappening])
  return null
}

function focusOn(id: HappeningId) {
  document.getElementById(id)?.querySelector<HTMLElement>('.happening-link')?.focus()
}
