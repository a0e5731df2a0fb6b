import { type Cell, comparison } from '@/core/comparison'
import type { Dossier, Quote, Scenario, Topic } from '@/core/dossier'
import { happeningBy } from '@/core/happenings'
import { plain } from '@/core/our-words'
import { quoteBy, quotesBy } from '@/core/quotes-by'
import { prospectAt } from '@/core/where'
import { describeView } from '@/view/describe-view'
import { slidesOf } from '@/view/slides'
import { defaultView, type ViewState } from '@/view/view-state'

/** A prospect on a card; `number` is its place in the order of telling, from 1. */
export type Prospect = { number: number; scenario: Scenario }

/** What the picture beside a shared link shows. */
export type Card =
  | { shows: 'prospects'; heading: string; prospects: Prospect[] }
  | { shows: 'topic'; topic: Topic; sides: (Prospect & { cell: Cell })[] }
  | { shows: 'quote'; quote: Quote; speaker: string | undefined; prospect: Prospect | undefined }
  | { shows: 'happening'; label: string; kind: string; quotes: Quote[]; prospect: Prospect | undefined }

/**
 * The quote, the topic, the step or the moment that the path of a view names, also where it names a slide of one;
 * all prospects under its title where it names none.
 */
export function cardOf(view: ViewState, dossier: Dossier): Card {
  const prospects = dossier.scenarios.map((scenario, index) => ({ number: index + 1, scenario }))
  const slide = slidesOf(dossier).find(({ name }) => name === view.slide)
  const quote = slide?.kind === 'quote' ? slide.quote : quoteBy(dossier, view.quote)
  const place = quote && dossier.places[quote.id]
  if (quote && place) {
    const speaker = dossier.actors.find(({ id }) => id === quote.speaker)?.name
    return { shows: 'quote', quote, speaker, prospect: prospects[prospectAt(dossier, place) - 1] }
  }
  const focus = slide?.kind === 'topic' ? slide.topic.id : view.focus
  const row = comparison(dossier).find(({ topic }) => topic.id === focus)
  if (row) {
    const sides = row.cells.map((cell, index) => ({ number: index + 1, scenario: cell.scenario, cell }))
    return { shows: 'topic', topic: row.topic, sides }
  }
  return (
    happeningCard(view, dossier, prospects) ?? {
      shows: 'prospects',
      heading: slide ? plain(slide.title) : headingOf(view, dossier),
      prospects,
    }
  )
}

function happeningCard({ happening }: ViewState, dossier: Dossier, prospects: readonly Prospect[]) {
  const found = happeningBy(dossier, happening)
  if (!found) return undefined
  const { label, quotes } = found
  return {
    shows: 'happening' as const,
    label,
    kind: 'kind' in found ? found.kind : 'background',
    quotes: quotesBy(dossier, quotes),
    prospect: prospects.find(({ scenario }) =>
      scenario.groups.some(({ steps }) => steps.some(({ id }) => id === happening)),
    ),
  }
}

/** The question for the first panel; the name of another one without that of the dossier, which stands above it. */
function headingOf(view: ViewState, dossier: Dossier): string {
  if (view.panel === defaultView.panel) return plain(dossier.question)
  return describeView(view, dossier).title.replace(` · ${plain(dossier.title)}`, '')
}
