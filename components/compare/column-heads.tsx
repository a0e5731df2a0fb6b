'use client'

import { useDossier } from '@/components/frame/dossier-context'
import { Badge, Tally } from '@/components/marks/badge'
import { OurWords } from '@/components/marks/our-words'
import type { ScenarioId } from '@/core/dossier'
import { useViewing } from '@/view/viewing'

/** The heads of the columns: which prospect, and the ways to show it alone or elsewhere. */
export function ColumnHeads({ columns }: { columns: readonly ScenarioId[] }) {
  const { scenarios } = useDossier()
  return (
    <thead>
      <tr>
        <td className="corner" />
        {columns.map((id, column) => {
          const number = scenarios.findIndex((scenario) => scenario.id === id) + 1
          const scenario = scenarios[number - 1]
          if (!scenario) return null
          return (
            <th key={id} scope="col" data-scenario={id} className="pt-2">
              <Tally number={number} />
              <span className="flex flex-wrap items-center gap-x-2 py-2">
                <Badge number={number} />
                <span className="flex-1 basis-24 text-head font-semibold max-tablet:text-body max-tablet:leading-5">
                  <span className="sr-only">{scenario.ordinal}: </span>
                  <OurWords says={scenario.label} />
                </span>
                <ColumnControls id={id} label={scenario.label} columns={columns} column={column} />
              </span>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

type Controls = { id: ScenarioId; label: string; columns: readonly ScenarioId[]; column: number }

function ColumnControls({ id, label, columns, column }: Controls) {
  const { scenarios } = useDossier()
  const alone = useViewing(({ view }) => view.only === id)
  const showOnly = useViewing((viewing) => viewing.showOnly)
  const orderSides = useViewing((viewing) => viewing.orderSides)
  const many = scenarios.length > 2
  return (
    <span className="ml-auto flex gap-1 print:hidden">
      {column > 0 && (
        <button
          type="button"
          className="button button-quiet"
          aria-label={many ? `Move ${label} to the left` : 'Swap the sides'}
          onClick={() => orderSides(moved(columns, column))}
        >
          {many ? '←' : 'Swap'}
        </button>
      )}
      <button
        type="button"
        className="button button-quiet"
        aria-label={alone ? 'Show all prospects' : `Show ${label} alone`}
        onClick={() => showOnly(alone ? null : id)}
      >
        {alone ? 'Show all' : 'Alone'}
      </button>
    </span>
  )
}

function moved(columns: readonly ScenarioId[], column: number): ScenarioId[] {
  const before = columns.slice(0, column - 1)
  return [...before, ...columns.slice(column, column + 1), ...columns.slice(column - 1, column), ...columns.slice(column + 1)]
}
