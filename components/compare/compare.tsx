'use client'

import '@/components/compare/compare.css'
import '@/components/compare/print.css'
import { type ComponentType, useEffect, useMemo, useState } from 'react'
import { ColumnHeads } from '@/components/compare/column-heads'
import { ComparisonRow } from '@/components/compare/comparison-row'
import { speakingNames } from '@/components/compare/names'
import { NotNamed } from '@/components/compare/not-named'
import { Toolbar } from '@/components/compare/toolbar'
import { useDossier } from '@/components/frame/dossier-context'
import { MoreOfThem, useDrawnGroups } from '@/components/frame/drawn'
import { fetchedLater, inTurn } from '@/components/frame/fetched-later'
import { ScrollingRegion } from '@/components/frame/scrolling-region'
import { OurWords } from '@/components/marks/our-words'
import { comparison, groupsShown, type Row, type RowGroup } from '@/core/comparison'
import { columnsOf } from '@/view/view-state'
import { LinkListener, useViewing } from '@/view/viewing'

/** Paper can wait, and a failure to fetch it must not take the comparison with it. */
const fetchFoot = fetchedLater(() => import('@/components/compare/printed-foot'))

function PrintedFoot() {
  const [Foot, setFoot] = useState<ComponentType | null>(null)
  useEffect(() => {
    inTurn(fetchFoot)
      .then((foot) => setFoot(() => foot.default))
      .catch(() => undefined)
  }, [])
  return Foot && <Foot />
}

/** From so many rows on, those out of sight are not laid out. */
const longComparison = 60

/** The prospects side by side, one row a topic. */
export function Compare() {
  const dossier = useDossier()
  const show = useViewing(({ view }) => view.show)
  const chosen = useViewing(({ view }) => view.rows)
  // The row in focus stays, whatever is filtered; of a table that is whole no row has to be kept.
  const kept = useViewing(({ view }) => (view.show === 'all' && view.rows.length === 0 ? null : view.focus))
  const only = useViewing(({ view }) => view.only)
  const order = useViewing(({ view }) => view.order)
  const rows = useMemo(() => comparison(dossier), [dossier])
  const asked = useMemo(() => groupsShown(rows, show, chosen, kept), [rows, show, chosen, kept])
  const { groups, drawn, all } = useDrawnGroups(asked, 'rows', (row: Row, named) => row.topic.id === named)
  const columns = useMemo(
    () =>
      columnsOf(
        { only, order },
        dossier.scenarios.map(({ id }) => id),
      ),
    [only, order, dossier],
  )
  const sides = dossier.scenarios.length
  const look = drawn > longComparison ? 'comparison comparison-long' : 'comparison'
  return (
    <>
      <Toolbar rows={rows} />
      <NotNamed rows={rows} />
      <ScrollingFrame sides={sides}>
        {/* biome-ignore lint/a11y/noRedundantRoles: its display is grid, which takes a table's role away in some browsers */}
        <table role="table" className={look} data-columns={columns.length}>
          <caption className="sr-only">
            <OurWords says={dossier.title} />, {drawn} of {rows.length} topics
          </caption>
          <ColumnHeads columns={columns} />
          {groups.map((group) => (
            <tbody key={group.speaking} data-speaking={group.speaking}>
              <tr>
                <th scope="rowgroup" colSpan={columns.length + 1} className="group-head">
                  <span>
                    {speakingNames(sides)[group.speaking]}{' '}
                    <span className="font-normal text-ink-2">{countOf(group, rows)}</span>
                  </span>
                </th>
              </tr>
              {group.rows.map((row) => (
                <LinkListener key={row.topic.id}>
                  <ComparisonRow row={row} columns={columns} />
                </LinkListener>
              ))}
            </tbody>
          ))}
        </table>
      </ScrollingFrame>
      {drawn < all && <MoreOfThem drawn={drawn} all={all} what="rows" />}
      <PrintedFoot />
      <p role="status" className={drawn === 0 ? 'py-6' : 'sr-only'}>
        {drawn === 0
          ? 'None of the rows asked for is of that kind.'
          : `${drawn} of ${rows.length} rows shown`}
      </p>
    </>
  )
}

/** How many rows of a group are shown; of how many, where some are left out. */
function countOf({ speaking, rows: shown }: RowGroup, rows: readonly Row[]): string {
  const all = rows.filter((row) => row.speaking === speaking).length
  return shown.length === all ? String(all) : `${shown.length} of ${all}`
}

/** Three prospects or more may need to scroll sideways; then the keyboard must be able to scroll them too. */
function ScrollingFrame({ sides, children }: { sides: number; children: React.ReactNode }) {
  if (sides < 3) return <div className="comparison-frame">{children}</div>
  return (
    <ScrollingRegion label="Comparison" className="comparison-frame" columns={sides}>
      {children}
    </ScrollingRegion>
  )
}
