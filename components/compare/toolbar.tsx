'use client'

import { useId, useState } from 'react'
import { ActorChoice } from '@/components/compare/actor-choice'
import { filterNames } from '@/components/compare/names'
import { RowChoice } from '@/components/compare/row-choice'
import { useDossier } from '@/components/frame/dossier-context'
import { ViewLink } from '@/components/frame/view-link'
import { OurWords } from '@/components/marks/our-words'
import { type Row, type RowFilter, rowCounts } from '@/core/comparison'
import { useViewing } from '@/view/viewing'

type Drawer = 'rows' | 'actors'

const filters: readonly RowFilter[] = ['all', 'both', 'differ', 'one-silent']

/** The title, and what to show of the table: a kind of rows, chosen rows, an actor to follow. */
export function Toolbar({ rows }: { rows: readonly Row[] }) {
  const { title } = useDossier()
  const [drawer, setDrawer] = useState<Drawer | null>(null)
  const drawerId = useId()
  const chosen = useViewing(({ view }) => view.rows.length)
  const followed = useViewing(({ view }) => view.actors.length)
  const toggle = (which: Drawer) => setDrawer(drawer === which ? null : which)
  const buttons: { which: Drawer; label: string; count: number }[] = [
    { which: 'rows', label: 'Choose rows', count: chosen },
    { which: 'actors', label: 'Follow an actor', count: followed },
  ]
  return (
    <div className="pt-5">
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2">
        <h1 className="text-h1 font-semibold">
          <OurWords says={title} />
        </h1>
        <Filters rows={rows} />
      </div>
      <div className="flex flex-wrap gap-2 py-3 print:hidden">
        {buttons.map(({ which, label, count }) => (
          <button
            key={which}
            type="button"
            className="button"
            aria-expanded={drawer === which}
            aria-controls={drawer === which ? drawerId : undefined}
            onClick={() => toggle(which)}
          >
            {label}
            {count > 0 && <span className="font-normal text-ink-2">{count}</span>}
          </button>
        ))}
      </div>
      {drawer && (
        <div id={drawerId} className="mb-4 border-y border-hair py-3">
          {drawer === 'rows' ? <RowChoice rows={rows} /> : <ActorChoice />}
        </div>
      )}
    </div>
  )
}

function Filters({ rows }: { rows: readonly Row[] }) {
  const { scenarios } = useDossier()
  const show = useViewing(({ view }) => view.show)
  const filterRows = useViewing((viewing) => viewing.filterRows)
  const counts = rowCounts(rows)
  const names = filterNames(scenarios.length)
  return (
    <nav aria-label="Rows shown">
      <ul className="flex flex-wrap gap-x-6 max-tablet:gap-x-5">
        {filters.map((filter) => (
          <li key={filter}>
            <ViewLink
              to={{ show: filter, focus: null }}
              onFollow={() => filterRows(filter)}
              current={show === filter}
              className={`relative block leading-10 no-underline hover:underline max-tablet:leading-11 ${
                show === filter ? 'here' : 'text-ink-2'
              }`}
            >
              {names[filter]} <span className="font-normal">{counts[filter]}</span>
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
