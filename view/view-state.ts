import type { RowFilter } from '@/core/comparison'
import type { ActorId, Dossier, QuoteId, ScenarioId, TopicId } from '@/core/dossier'

/** The panels that exist, in the order of their tabs. */
export const panels = ['compare'] as const

export type Panel = (typeof panels)[number]

/** What is being looked at: all of it, and all of it in the address. Empty lists mean the default. */
export type ViewState = {
  panel: Panel
  /** The thing that the path names: on the compare panel, a row. */
  focus: TopicId | null
  /** One scenario alone. */
  only: ScenarioId | null
  /** The scenarios in the order of their columns; empty for the order of telling. */
  order: readonly ScenarioId[]
  show: RowFilter
  rows: readonly TopicId[]
  actors: readonly ActorId[]
  /** The quote whose evidence is open. */
  quote: QuoteId | null
}

export const defaultView: ViewState = {
  panel: 'compare',
  focus: null,
  only: null,
  order: [],
  show: 'all',
  rows: [],
  actors: [],
  quote: null,
}

/** Every name that a link to one dossier may use, with former names leading to present ones. */
export type Catalogue = {
  dossier: string
  scenarios: Names<ScenarioId>
  topics: Names<TopicId>
  actors: Names<ActorId>
  quotes: Names<QuoteId>
}

/** `all` in the order of the dossier; `former` from a name that is no longer used to the one that is. */
export type Names<Id extends string> = { all: readonly Id[]; former: ReadonlyMap<string, Id> }

export function catalogueOf(dossier: Dossier): Catalogue {
  return {
    dossier: dossier.id,
    scenarios: namesOf(dossier.scenarios),
    topics: namesOf(dossier.topics),
    actors: namesOf(dossier.actors),
    quotes: namesOf(dossier.quotes),
  }
}

function namesOf<Id extends string>(items: readonly { id: Id; aliases?: string[] | undefined }[]): Names<Id> {
  return {
    all: items.map(({ id }) => id),
    former: new Map(items.flatMap(({ id, aliases }) => (aliases ?? []).map((alias) => [alias, id] as const))),
  }
}

/** The scenarios to show, in the order in which they stand side by side. */
export function columnsOf(view: ViewState, scenarios: readonly ScenarioId[]): ScenarioId[] {
  if (view.only) return [view.only]
  return view.order.length > 0 ? [...view.order] : [...scenarios]
}
