'use client'

import { useDossier } from '@/components/frame/dossier-context'
import { focusMain } from '@/components/frame/focus-main'
import { Badge, Tally } from '@/components/marks/badge'
import { OurWords } from '@/components/marks/our-words'
import type { ScenarioId } from '@/core/dossier'
import { useVerbs, useViewing } from '@/view/viewing'

/** The heads of the columns: which prospect each one is. */
export function ColumnHeads({ columns }: { columns: readonly ScenarioId[] }) {
  const { scenarios } = useDossier()
  const alone = useViewing(({ view }) => view.only !== null)
  return (
    <thead>
      <tr>
        <td className="corner" />
        {columns.map((id) => {
          const number = scenarios.findIndex((scenario) => scenario.id === id) + 1
          const scenario = scenarios[number - 1]
          if (!scenario) return null
          return (
            <th key={id} scope="col" data-scenario={id} className="pt-2">
              <Tally number={number} />
              <span className="flex flex-wrap items-center gap-x-2 py-2">
                <Badge number={number} />
                <span className="flex-1 basis-24 text-head font-semibold wrap-anywhere max-tablet:text-body max-tablet:leading-5 max-[22em]:text-meta">
                  <span className="sr-only">{scenario.ordinal}: </span>
                  <OurWords says={scenario.label} />
                </span>
                {alone && <ShowAll />}
              </span>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

/** The way out, where a prospect is shown alone. */
function ShowAll() {
  const { showOnly } = useVerbs()
  return (
    <button
      type="button"
      className="button button-quiet -my-2 ml-auto print:hidden"
      onClick={() => {
        showOnly(null)
        focusMain()
      }}
    >
      Show all prospects
    </button>
  )
}
