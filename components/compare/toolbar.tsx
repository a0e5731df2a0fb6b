'use client'

import { useId, useState } from 'react'
import { ActorChoice, RowChoice, SideChoice } from '@/components/compare/choices'
import { filterNames } from '@/components/compare/names'
import { useDossier } from '@/components/frame/dossier-context'
import { ViewLink } from '@/components/frame/view-link'
import { Legend } from '@/components/marks/legend'
import { OurWords } from '@/components/marks/our-words'
import { type Row, type RowFilter, rowCounts } from '@/core/comparison'
import { useVerbs, useViewing } from '@/view/viewing'

type Drawer = 'rows' | 'sides' | 'actors'

const filters: readonly RowFilter[] = ['all', 'both', 'differ', 'one-silent', 'both-silent']

/** The title, and what to show of the table: a kind of rows, chosen rows, an actor to follow. */
export function Toolbar({ rows }: { rows: readonly Row[] }) {
  const { title } = useDossier()
  const [drawer, setDrawer] = useState<Drawer | null>(null)
  const drawerId = useId()
  const chosen = useViewing(({ view }) => view.rows.length)
  const followed = useViewing(({ view }) => view.actors.length)
  const arranged = useViewing(({ view }) => view.only !== null || view.order.length > 0)
  const toggle = (which: Drawer) => setDrawer(drawer === which ? null : which)
  const buttons: { which: Drawer; label: string; state: string }[] = [
    { which: 'rows', label: 'Choose rows', state: chosen > 0 ? `, ${chosen} chosen` : '' },
    { which: 'sides', label: 'Arrange sides', state: arranged ? ', arranged' : '' },
    { which: 'actors', label: 'Follow an actor', state: followed > 0 ? `, ${followed} followed` : '' },
  ]
  return (
    <div className="pt-5">
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2">
        <h1 className="text-h1 font-semibold">
          <OurWords says={title} />
        </h1>
        <Filters rows={rows} />
      </div>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 pb-4 pt-2">
        <Legend />
        <div className="table-tools print:hidden">
          {buttons.map(({ which, label, state }) => (
            <button
              key={which}
              type="button"
              className={`button ${state ? 'button-active' : ''}`}
              aria-expanded={drawer === which}
              aria-controls={drawer === which ? drawerId : undefined}
              onClick={() => toggle(which)}
            >
              {label}
              {/* Seen as a bar, which takes no room: nothing moves when a link sets it. */}
              <span className="sr-only">{state}</span>
            </button>
          ))}
        </div>
      </div>
      {drawer && (
        <div id={drawerId} className="print:hidden mb-4 border-y border-hair py-3">
          {drawer === 'rows' && <RowChoice rows={rows} />}
          {drawer === 'sides' && <SideChoice />}
          {drawer === 'actors' && <ActorChoice />}
        </div>
      )}
    </div>
  )
}

function Filters({ rows }: { rows: readonly Row[] }) {
  const { scenarios } = useDossier()
  const show = useViewing(({ view }) => view.show)
  const { filterRows } = useVerbs()
  const counts = rowCounts(rows)
  const names = filterNames(scenarios.length)
  return (
    <nav aria-label="Rows shown" className="print:hidden">
      <ul className="flex flex-wrap gap-x-6 max-tablet:gap-x-5">
        {filters.map((filter) => (
          <li key={filter}>
            <ViewLink
              to={{ show: filter, focus: null }}
              onFollow={() => filterRows(filter)}
              current={show === filter}
              mark={filter}
              className="filter"
            >
              <span className="filter-name" data-reserve={names[filter]}>
                {names[filter]}
              </span>{' '}
              {counts[filter]}
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
