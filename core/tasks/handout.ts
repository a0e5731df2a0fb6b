import { type Cell, comparison, type Row } from '@/core/comparison'
import type { Dossier, Quote, TopicId } from '@/core/dossier'

/** A cell of a sheet: statements, each of one quote or of an elided few, or silence. */
export type SheetCell = { scenario: Cell['scenario']; statements: Quote[][] }

type SheetRow = { topic: Row['topic']; cells: SheetCell[] }

export type Sheet = {
  rows: SheetRow[]
  /** The topics of which no prospect speaks: on paper they share one row. */
  silent: Row['topic'][]
}

/** The comparison as it stands on paper; `chosen` names the rows, none means all. */
export function sheetOf(dossier: Dossier, chosen: readonly TopicId[]): Sheet {
  const rows = comparison(dossier).filter(({ topic }) => chosen.length === 0 || chosen.includes(topic.id))
  const speaking = (['all', 'some'] as const).flatMap((kind) => rows.filter((row) => row.speaking === kind))
  return {
    rows: speaking.map(({ topic, cells }) => ({
      topic,
      cells: cells.map((cell) => ({ scenario: cell.scenario, statements: statementsIn(cell) })),
    })),
    silent: rows.filter(({ speaking }) => speaking === 'none').map(({ topic }) => topic),
  }
}

const statementsIn = (cell: Cell): Quote[][] =>
  cell.silent ? [] : cell.elided ? [cell.quotes] : cell.quotes.map((quote) => [quote])

/** So many cells can be written in on one page. */
const mostRows = 16

/**
 * The topics to be filled in by hand: the chosen ones, or those that show the most, in the order of the handout.
 * Sides that say alike, and topics of which nobody speaks, are the first to be left out.
 */
export function worksheetRows(dossier: Dossier, chosen: readonly TopicId[]): Row['topic'][] {
  const rows = comparison(dossier).filter(({ topic }) => chosen.length === 0 || chosen.includes(topic.id))
  const telling = (['differ', 'one-silent', 'echo', 'both-silent'] as const).flatMap((relation) =>
    rows.filter((row) => row.relation === relation),
  )
  return (chosen.length > 0 ? telling : telling.slice(0, mostRows)).map(({ topic }) => topic)
}
