import { type Cell, comparison } from '@/core/comparison'
import type { Dossier, Quote, Scenario, Topic } from '@/core/dossier'
import { plain } from '@/core/our-words'
import { prospectAt } from '@/core/where'
import { describeView } from '@/view/describe-view'
import { defaultView, type ViewState } from '@/view/view-state'

/** A prospect on a card; `number` is its place in the order of telling, from 1. */
type Prospect = { number: number; scenario: Scenario }

/** What the picture beside a shared link shows. */
export type Card =
  | { shows: 'prospects'; heading: string; prospects: Prospect[] }
  | { shows: 'topic'; topic: Topic; sides: (Prospect & { cell: Cell })[] }
  | { shows: 'quote'; quote: Quote; speaker: string | undefined; prospect: Prospect | undefined }

/** The quote or the topic that the path of a view names; all prospects under its title where it names neither. */
export function cardOf(view: ViewState, dossier: Dossier): Card {
  const prospects = dossier.scenarios.map((scenario, index) => ({ number: index + 1, scenario }))
  const quote = dossier.quotes.find(({ id }) => id === view.quote)
  const place = quote && dossier.places[quote.id]
  if (quote && place) {
    const speaker = dossier.actors.find(({ id }) => id === quote.speaker)?.name
    return { shows: 'quote', quote, speaker, prospect: prospects[prospectAt(dossier, place) - 1] }
  }
  const row = comparison(dossier).find(({ topic }) => topic.id === view.focus)
  if (row) {
    const sides = row.cells.map((cell, index) => ({ number: index + 1, scenario: cell.scenario, cell }))
    return { shows: 'topic', topic: row.topic, sides }
  }
  return { shows: 'prospects', heading: headingOf(view, dossier), prospects }
}

/** The question for the first panel; the name of another one without that of the dossier, which stands above it. */
function headingOf(view: ViewState, dossier: Dossier): string {
  if (view.panel === defaultView.panel) return plain(dossier.question)
  const { title } = describeView(view, dossier)
  const ending = ` · ${plain(dossier.title)}`
  return title.endsWith(ending) ? title.slice(0, -ending.length) : title
}
