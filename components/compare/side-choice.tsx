'use client'

import { useDossier } from '@/components/frame/dossier-context'
import { Badge } from '@/components/marks/badge'
import { OurWords } from '@/components/marks/our-words'
import type { ScenarioId } from '@/core/dossier'
import { useVerbs, useViewing } from '@/view/viewing'

/** Shows all prospects or one alone and, where they stand in columns, puts them into another order. */
export function SideChoice({ ordered = true }: { ordered?: boolean }) {
  const { scenarios } = useDossier()
  const only = useViewing(({ view }) => view.only)
  const order = useViewing(({ view }) => view.order)
  const { showOnly, orderSides } = useVerbs()
  const told = scenarios.map(({ id }) => id)
  const columns = order.length > 0 ? order : told
  return (
    <fieldset>
      <legend className="pb-2 text-meta font-semibold">Sides</legend>
      <div className="flex flex-wrap gap-2">
        <button type="button" className="button" aria-pressed={only === null} onClick={() => showOnly(null)}>
          {ordered ? 'All side by side' : 'All prospects'}
        </button>
        {scenarios.map(({ id, label }, index) => (
          <button
            key={id}
            type="button"
            className="button"
            aria-pressed={only === id}
            onClick={() => showOnly(id)}
          >
            <Badge number={index + 1} size="small" />
            <span>
              <OurWords says={label} /> alone
            </span>
          </button>
        ))}
        {ordered && only === null && scenarios.length === 2 && (
          <button type="button" className="button" onClick={() => orderSides([...columns].reverse())}>
            Swap the sides
          </button>
        )}
        {ordered &&
          only === null &&
          scenarios.length > 2 &&
          columns.slice(1).map((id) => (
            <button
              key={id}
              type="button"
              className="button"
              onClick={() => orderSides(movedLeft(columns, id))}
            >
              ← Move <OurWords says={scenarios.find((one) => one.id === id)?.label ?? id} /> to the left
            </button>
          ))}
      </div>
    </fieldset>
  )
}

function movedLeft(columns: readonly ScenarioId[], id: ScenarioId): ScenarioId[] {
  const at = columns.indexOf(id)
  const others = columns.filter((one) => one !== id)
  return [...others.slice(0, at - 1), id, ...others.slice(at - 1)]
}
