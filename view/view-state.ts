import type { ActorKind, ActorSort, RoleAsked } from '@/core/actor-choices'
import type { RowFilter } from '@/core/comparison'
import type {
  ActorId,
  Dossier,
  HappeningId,
  QuoteId,
  ScenarioId,
  SourceId,
  Tombstone,
  TopicId,
  Voice,
} from '@/core/dossier'
import { happeningsOf } from '@/core/happenings'
import { once } from '@/core/once'
import { stageCount } from '@/core/stage-count'
import { type ClassPage, classNames, type Half, type ItemCount, type ItemNumber } from '@/view/class-parts'
import { slideNames } from '@/view/slides'

/** The panels that exist, in the order of their tabs. */
export const panels = ['compare', 'timeline', 'actors', 'source', 'class', 'present'] as const

export type Panel = (typeof panels)[number]

/**
 * What the last piece of a path names, panel by panel: the part of the view that it fills, and the names that it may
 * use. A part other than the quote belongs to its panel alone.
 */
export const pathItems = {
  compare: { part: 'focus', names: ({ topics }: Catalogue) => topics },
  timeline: { part: 'happening', names: ({ happenings }: Catalogue) => happenings },
  actors: { part: 'profile', names: ({ actors }: Catalogue) => actors },
  source: { part: 'quote', names: ({ quotes }: Catalogue) => quotes },
  class: { part: 'task', names: () => classNames.pages },
  present: { part: 'slide', names: ({ slides }: Catalogue) => slides },
} as const satisfies Record<Panel, { part: keyof ViewState; names: (catalogue: Catalogue) => Names<string> }>

/** Nothing named by the path, nothing half unfolded; evidence that is open over a panel is not part of its path. */
export const noItem = {
  focus: null,
  happening: null,
  profile: null,
  unfold: null,
  task: null,
  seed: null,
  items: null,
  half: null,
  one: null,
  slide: null,
  reveal: 0,
  speaker: false,
} as const satisfies Partial<ViewState>

/** What is being looked at: all of it, and all of it in the address. Empty lists mean the default. */
export type ViewState = {
  panel: Panel
  /** The row that the path names; on the compare panel alone. */
  focus: TopicId | null
  /** The step or moment that the path names; on the timeline alone. Some words of it are open with it. */
  happening: HappeningId | null
  /** How many stages of the fork are unfolded; null for the whole. */
  unfold: number | null
  /** The actor that the path names; on the actors panel alone. */
  profile: ActorId | null
  /** One scenario alone. */
  only: ScenarioId | null
  /** The scenarios in the order of their columns; empty for the order of telling. */
  order: readonly ScenarioId[]
  show: RowFilter
  rows: readonly TopicId[]
  actors: readonly ActorId[]
  /** How the actors are sorted, and which of them are shown: of these kinds, in one of these roles. */
  sort: ActorSort
  kinds: readonly ActorKind[]
  roles: readonly RoleAsked[]
  /** The voices that are looked for; what is in another voice steps back. */
  voices: readonly Voice[]
  /** The quote whose evidence is open; on the source panel the path names it. */
  quote: QuoteId | null
  /** The source that is read, where there are several and no quote says which. */
  source: SourceId | null
  /** The task or the sheet that the path names; on the class panel alone, as what follows. */
  task: ClassPage | null
  /** What the items of a task are selected by, a word of the teacher's choice. */
  seed: string | null
  items: ItemCount | null
  /** The half of a class that works on its own selection. */
  half: Half | null
  /** The item that is shown alone and large; none where all are listed. */
  one: ItemNumber | null
  /** The slide that the path names; on the present panel alone, as are the two below. */
  slide: string | null
  /** How many presses into the slide: how much of it is uncovered. */
  reveal: number
  /** The speaker's view of the deck. */
  speaker: boolean
  /** The slides that are shown, in their order; empty for the whole deck. */
  slides: readonly string[]
  /** The steps of a lesson, in their order, as view/lesson.ts names them; empty where there is no lesson. */
  steps: readonly string[]
  /** What the lesson is called, and the question that it asks in the teacher's own words. */
  title: string | null
  ask: string | null
}

export const defaultView: ViewState = {
  ...noItem,
  panel: 'compare',
  only: null,
  order: [],
  show: 'all',
  rows: [],
  actors: [],
  sort: 'text',
  kinds: [],
  roles: [],
  voices: [],
  quote: null,
  source: null,
  slides: [],
  steps: [],
  title: null,
  ask: null,
}

/** Every name that a link to one dossier may use, with former names leading to present ones. */
export type Catalogue = {
  dossier: string
  scenarios: Names<ScenarioId>
  topics: Names<TopicId>
  actors: Names<ActorId>
  quotes: Names<QuoteId>
  sources: Names<SourceId>
  happenings: Names<HappeningId>
  /** The first words of each step and moment, which are open where its address names no others. */
  wordsOf: ReadonlyMap<HappeningId, QuoteId>
  stages: number
  slides: Names<string>
}

/**
 * `all` in the order of the dossier; `former` from a name that is no longer used to the one that is; `removed` from a
 * name of what is no longer there to what the dossier says of it.
 */
export type Names<Id extends string> = {
  all: readonly Id[]
  former: ReadonlyMap<string, Id>
  removed?: ReadonlyMap<string, { says: string; successor?: Id }>
}

/** The names of a dossier. Found once for each dossier: every address that is written or read asks for them. */
export const catalogueOf: (dossier: Dossier) => Catalogue = once(findNames)

function findNames(dossier: Dossier): Catalogue {
  const removed = dossier.removed ?? []
  const gone = (kind: Tombstone['kind']) => removed.filter((one) => one.kind === kind)
  // A step or moment without words has nothing to open.
  const happenings = happeningsOf(dossier).filter(({ quotes }) => quotes.length > 0)
  return {
    dossier: dossier.id,
    scenarios: namesOf(dossier.scenarios, gone('scenario')),
    topics: namesOf(dossier.topics, gone('topic')),
    actors: namesOf(dossier.actors, gone('actor')),
    quotes: namesOf(dossier.quotes, gone('quote')),
    sources: namesOf(dossier.sources, gone('source')),
    happenings: namesOf<HappeningId>(happenings, [...gone('step'), ...gone('moment')]),
    wordsOf: new Map(happenings.flatMap(({ id, quotes }) => (quotes[0] ? [[id, quotes[0]] as const] : []))),
    stages: stageCount(dossier.scenarios),
    slides: slideNames(dossier),
  }
}

type Named<Id> = { id: Id; aliases?: string[] | undefined }

function namesOf<Id extends string>(items: readonly Named<Id>[], gone: readonly Tombstone[] = []): Names<Id> {
  const all = items.map(({ id }) => id)
  const tombstones = gone.map(({ id, says, successor }) => {
    const heir = all.find((one) => one === successor)
    return [id, { says, ...(heir && { successor: heir }) }] as const
  })
  return {
    all,
    former: new Map(items.flatMap(({ id, aliases }) => (aliases ?? []).map((alias) => [alias, id] as const))),
    removed: new Map(tombstones),
  }
}

/** The quote that a path opens without naming it: the first words of a step or moment. */
export function openedByPath({ panel, happening }: ViewState, { wordsOf }: Catalogue): QuoteId | null {
  return panel === 'timeline' && happening ? (wordsOf.get(happening) ?? null) : null
}

/** What of a view says which prospects stand side by side, and in which order. */
export type ColumnChoice = Pick<ViewState, 'only' | 'order'>

/** The scenarios to show, in the order in which they stand side by side. */
export function columnsOf(view: ColumnChoice, scenarios: readonly ScenarioId[]): ScenarioId[] {
  if (view.only) return [view.only]
  return view.order.length > 0 ? [...view.order] : [...scenarios]
}
