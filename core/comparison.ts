import type { Dossier, Quote, QuoteId, Relation, Scenario, Side, Topic, TopicId } from '@/core/dossier'
import { once } from '@/core/once'

/** How many of the sides of a row speak: the groups in which rows are shown. */
export type Speaking = 'all' | 'some' | 'none'

/** A cell of the comparison: the words of one scenario on one topic, or its silence. */
export type Cell = { scenario: Scenario } & (
  | { silent: true }
  | { silent: false; says: string; quotes: Quote[]; elided: boolean; ourReading: boolean }
)

export type Row = { topic: Topic; relation: Relation; speaking: Speaking; cells: Cell[] }

export type RowGroup = { speaking: Speaking; rows: Row[] }

/** Which rows to show. A side that is silent is not a difference. */
export type RowFilter = 'all' | 'both' | 'differ' | 'one-silent' | 'both-silent'

const speakingOf: Record<Relation, Speaking> = {
  differ: 'all',
  echo: 'all',
  'one-silent': 'some',
  'both-silent': 'none',
}

/**
 * The scenarios of a dossier set side by side: one row a topic, one cell a scenario, in their given order. Made once for
 * each dossier: the cards of all its pages look into it.
 */
export const comparison: (dossier: Dossier) => readonly Row[] = once(setSideBySide)

function setSideBySide(dossier: Dossier): Row[] {
  const quotes = new Map(dossier.quotes.map((quote) => [quote.id, quote]))
  return dossier.topics.map((topic) => ({
    topic,
    relation: topic.relation,
    speaking: speakingOf[topic.relation],
    cells: dossier.scenarios.map((scenario) =>
      cellOf(
        scenario,
        topic.sides.find((side) => side.scenario === scenario.id),
        quotes,
      ),
    ),
  }))
}

function cellOf(scenario: Scenario, side: Side | undefined, quotes: ReadonlyMap<QuoteId, Quote>): Cell {
  if (!side || 'silent' in side) return { scenario, silent: true }
  const found = side.quotes.flatMap((id) => quotes.get(id) ?? [])
  return {
    scenario,
    silent: false,
    says: side.says,
    quotes: found,
    elided: side.elided ?? false,
    ourReading: side.ourReading ?? false,
  }
}

function passes(row: Row, filter: RowFilter): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'both':
      return row.speaking === 'all'
    case 'differ':
      return row.relation === 'differ'
    case 'one-silent':
      return row.speaking === 'some'
    case 'both-silent':
      return row.speaking === 'none'
  }
}

/**
 * The rows that pass the filter and, where `chosen` names some, are among them; grouped by who speaks.
 * A row in focus is always shown: a link to it must not hide it.
 */
export function groupsShown(
  rows: readonly Row[],
  filter: RowFilter,
  chosen: readonly TopicId[],
  focus: TopicId | null = null,
): RowGroup[] {
  const shown = rows.filter(
    (row) =>
      row.topic.id === focus ||
      (passes(row, filter) && (chosen.length === 0 || chosen.includes(row.topic.id))),
  )
  const order: readonly Speaking[] = ['all', 'some', 'none']
  return order
    .map((speaking) => ({ speaking, rows: shown.filter((row) => row.speaking === speaking) }))
    .filter((group) => group.rows.length > 0)
}

/** How many rows each filter shows. */
export function rowCounts(rows: readonly Row[]): Record<RowFilter, number> {
  const count = (filter: RowFilter) => rows.filter((row) => passes(row, filter)).length
  return {
    all: rows.length,
    both: count('both'),
    differ: count('differ'),
    'one-silent': count('one-silent'),
    'both-silent': count('both-silent'),
  }
}
