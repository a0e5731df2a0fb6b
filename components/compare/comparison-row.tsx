'use client'

import { memo, useEffect, useRef } from 'react'
import { relationName } from '@/components/compare/names'
import { useDossier } from '@/components/frame/dossier-context'
import { PresentLink } from '@/components/frame/present-link'
import { ViewLink } from '@/components/frame/view-link'
import { OurWords } from '@/components/marks/our-words'
import { Quote } from '@/components/quote/quote'
import { Silence } from '@/components/quote/silence'
import type { Cell, Row } from '@/core/comparison'
import type { ScenarioId, Topic } from '@/core/dossier'
import { plain } from '@/core/our-words'
import { readerMoved } from '@/view/address-bar'
import { useIs, useVerbs, useWithin } from '@/view/viewing'

/** One topic: its name and relation at the left, then a cell for each column. */
export const ComparisonRow = memo(function ComparisonRow(props: {
  row: Row
  columns: readonly ScenarioId[]
}) {
  const { row, columns } = props
  const focused = useIs('focus', row.topic.id)
  const { selectRow } = useVerbs()
  const line = useRef<HTMLTableRowElement>(null)
  const opened = useRef(focused && !readerMoved())
  useEffect(() => {
    // A row that a link opened is where it should be; one that comes into focus later is brought into sight.
    if (focused && !opened.current) line.current?.scrollIntoView({ block: 'nearest' })
    opened.current = focused
  }, [focused])
  const cells = columns.flatMap((id) => row.cells.find(({ scenario }) => scenario.id === id) ?? [])
  return (
    <tr
      ref={line}
      id={row.topic.id}
      data-topic={row.topic.id}
      data-relation={row.relation}
      aria-current={focused ? 'true' : undefined}
    >
      <th scope="row" className="topic">
        <ViewLink
          to={{ focus: row.topic.id, quote: null }}
          onFollow={() => selectRow(focused ? null : row.topic.id)}
          className="font-semibold no-underline hover:underline"
        >
          <OurWords says={row.topic.label} />
        </ViewLink>
        {row.relation !== 'both-silent' && <RowRelation row={row} />}
        {row.topic.note && (
          <span className="topic-note block py-1 text-meta font-normal text-ink-2">
            <OurWords says={row.topic.note.says} />
          </span>
        )}
        {focused && (
          <span className="row-present pt-1 text-meta font-normal print:hidden">
            <PresentLink slide={row.topic.id} of={plain(row.topic.label)} />
          </span>
        )}
      </th>
      {cells.map((cell) => (
        <ComparisonCell key={cell.scenario.id} cell={cell} topic={row.topic} focused={focused} />
      ))}
    </tr>
  )
})

function RowRelation({ row }: { row: Row }) {
  const speaking = row.cells.filter(({ silent }) => !silent).map(({ scenario }) => scenario.ordinal)
  return (
    <span className="relation font-normal">
      <span aria-hidden="true" className="sides">
        {row.cells.map((cell, index) => (
          <i
            key={cell.scenario.id}
            className={`hue-${index + 1} side-${index + 1} ${cell.silent ? 'side-silent' : ''}`}
          />
        ))}
      </span>
      {relationName(row.relation, speaking)}
    </span>
  )
}

function ComparisonCell({ cell, topic, focused }: { cell: Cell; topic: Topic; focused: boolean }) {
  const { scenarios } = useDossier()
  const open = useWithin('quote', cell.silent ? [] : cell.quotes.map(({ id }) => id))
  const hue = scenarios.findIndex(({ id }) => id === cell.scenario.id) + 1
  if (cell.silent)
    return (
      <td data-scenario={cell.scenario.id} className="silent">
        <Silence elsewhere={topic.elsewhere ?? []} row={topic.id} />
      </td>
    )
  const selected = focused && open !== null
  const statements = cell.elided ? [cell.quotes] : cell.quotes.map((quote) => [quote])
  return (
    <td data-scenario={cell.scenario.id} className={`hue-${hue} ${selected ? 'selected' : ''}`}>
      {statements.map((quotes) => (
        <Quote key={quotes[0]?.id} quotes={quotes} hue={hue} row={topic.id} />
      ))}
    </td>
  )
}
