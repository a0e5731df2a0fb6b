import {
  type ActorKind,
  type ActorSort,
  actorKinds,
  actorSorts,
  type RoleAsked,
  rolesAsked,
} from '@/core/actor-choices'
import type { RowFilter } from '@/core/comparison'
import type { Voice } from '@/core/dossier'
import { voices } from '@/core/voices'
import { classNames, seedFrom, usualItems } from '@/view/class-parts'
import { type TextSize, type Theme, textSizes, themes } from '@/view/device-choices'
import { lessonParts } from '@/view/lesson-parts'
import { type Notice, shorten } from '@/view/notice'
import { readList, readName } from '@/view/read-names'
import { stageParts } from '@/view/stage-parts'
import { type Catalogue, defaultView, type Names, openedByPath, type ViewState } from '@/view/view-state'

/** What a link asks of the reader's device, and of a frame around it; written only when a sharer asks for it. */
export type DeviceWish = { text?: TextSize; theme?: Theme; embed?: '1' }

/** What an address may say beside its path. */
type Wishes = { view: ViewState; device: DeviceWish }

/**
 * One key of the query: what it fills, how its value is written (nothing where it is the default), and how it is read.
 * Reading what was written gives back the same.
 */
export type QueryPart = {
  key: string
  /** The part of the view that it fills; none where it fills a wish to the device. */
  fills?: keyof ViewState
  write: (wishes: Wishes, catalogue: Catalogue) => string | null | undefined
  read: (
    asked: string,
    wishes: Wishes,
    catalogue: Catalogue,
    notices: Notice[],
    /** All that the query says, by its keys. */
    query: Readonly<Record<string, string>>,
  ) => Wishes
}

/** A word of the teacher's, and no name of the dossier. */
const seedPart: QueryPart = {
  key: 'seed',
  fills: 'seed',
  write: ({ view }) => view.seed,
  read: (asked, wishes, _, notices) => {
    const seed = seedFrom(asked)
    if (seed === null)
      notices.push({ part: 'seed', asked: shorten(asked), reason: asked === '' ? 'malformed' : 'unknown' })
    return { ...wishes, view: { ...wishes.view, seed } }
  },
}

/** Every key, in the order in which an address writes them: to add one is to add its line. */
export const queryParts: readonly QueryPart[] = [
  one('only', 'only', ({ scenarios }) => scenarios),
  list('order', 'order', ({ scenarios }) => scenarios, { settle: fullOrder }),
  one('show', 'show', () => names<RowFilter>(['all', 'both', 'differ', 'one-silent', 'both-silent'])),
  list('rows', 'rows', ({ topics }) => topics, { settle: sortedUnlessAll }),
  list('actor', 'actors', ({ actors }) => actors, { settle: sorted }),
  one('sort', 'sort', () => names<ActorSort>(actorSorts)),
  list('kind', 'kinds', () => names<ActorKind>(actorKinds), { settle: sortedUnlessAll }),
  list('role', 'roles', () => names<RoleAsked>(rolesAsked), { settle: sortedUnlessAll }),
  list('voice', 'voices', () => names<Voice>(voices), {
    settle: sortedUnlessAll,
  }),
  {
    ...one('quote', 'quote', ({ quotes }) => quotes),
    write: ({ view }, catalogue) => (view.quote === openedByPath(view, catalogue) ? null : view.quote),
  },
  one('source', 'source', ({ sources }) => sources, {
    // The first source is read where none is named.
    settle: (id, { all }) => (id === all[0] ? null : id),
  }),
  stage('unfold'),
  seedPart,
  one('items', 'items', () => classNames.items, { settle: (count) => (count === usualItems ? null : count) }),
  one('half', 'half', () => classNames.halves),
  one('one', 'one', () => classNames.numbers),
  // The order of a talk is the one that was chosen.
  list('slides', 'slides', ({ slides }) => slides, { settle: (ids) => [...ids] }),
  ...stageParts,
  ...lessonParts,
  wish('text', textSizes),
  wish('theme', themes),
  wish('embed', ['1']),
]

/** Joins the ids of a list. Chat programs rewrite "+", spaces and commas; this they leave alone. */
const listJoin = '~'

function names<Name extends string>(all: readonly Name[]): Names<Name> {
  return { all, former: new Map() }
}

/** The parts of a view that hold one name, and those that hold a list. */
type Single = {
  [Field in keyof ViewState]: ViewState[Field] extends string | null ? Field : never
}[keyof ViewState]
type Several = {
  [Field in keyof ViewState]: ViewState[Field] extends readonly string[] ? Field : never
}[keyof ViewState]
type IdIn<Field extends keyof ViewState> = NonNullable<
  ViewState[Field] extends readonly (infer Id)[] ? Id : ViewState[Field]
>

/** A part that is one name. */
function one<Field extends Single, Id extends IdIn<Field> & string>(
  key: string,
  fills: Field,
  namesIn: (catalogue: Catalogue) => Names<Id>,
  { settle = (id) => id }: { settle?: (id: Id, names: Names<Id>) => Id | null } = {},
): QueryPart {
  return {
    key,
    fills,
    write: ({ view }) => (view[fills] === defaultView[fills] ? null : view[fills]),
    read: (asked, wishes, catalogue, notices) => {
      const all = namesIn(catalogue)
      const id = readName(asked, all, key, notices)
      const settled = id && settle(id, all)
      return settled ? { ...wishes, view: { ...wishes.view, [fills]: settled } } : wishes
    },
  }
}

/** A part that is a list of names; `settle` brings it into the one form in which a view holds it. */
function list<Field extends Several, Id extends IdIn<Field> & string>(
  key: string,
  fills: Field,
  namesIn: (catalogue: Catalogue) => Names<Id>,
  { settle }: { settle: (ids: readonly Id[], names: Names<Id>) => Id[] },
): QueryPart {
  return {
    key,
    fills,
    write: ({ view }) => view[fills].join(listJoin),
    read: (asked, wishes, catalogue, notices) => {
      const all = namesIn(catalogue)
      const ids = settle(readList(asked, all, key, notices), all)
      return { ...wishes, view: { ...wishes.view, [fills]: ids } }
    },
  }
}

/** How far the fork is unfolded, as a number from 1; the last one is the whole, and is not written. */
function stage(key: string): QueryPart {
  return {
    key,
    fills: 'unfold',
    write: ({ view }) => view.unfold?.toString(),
    read: (asked, wishes, { stages }, notices) => {
      const all = Array.from({ length: stages }, (_, index) => String(index + 1))
      const number = Number(readName(asked, names(all), key, notices) ?? stages)
      return number === stages ? wishes : { ...wishes, view: { ...wishes.view, unfold: number } }
    },
  }
}

/** A wish to the reader's device. */
function wish<Key extends keyof DeviceWish>(
  key: Key,
  values: readonly NonNullable<DeviceWish[Key]>[],
): QueryPart {
  return {
    key,
    write: ({ device }) => device[key],
    read: (asked, wishes, _, notices) => {
      const value = readName(asked, names<string>(values), key, notices)
      return value ? { ...wishes, device: { ...wishes.device, [key]: value } } : wishes
    },
  }
}

function sorted<Id extends string>(ids: readonly Id[], { all }: Names<Id>): Id[] {
  return all.filter((id) => ids.includes(id))
}

function sortedUnlessAll<Id extends string>(ids: readonly Id[], names: Names<Id>): Id[] {
  const inOrder = sorted(ids, names)
  return inOrder.length === names.all.length ? [] : inOrder
}

/** A full order: what the link leaves out follows in the order of telling. */
function fullOrder<Id extends string>(given: readonly Id[], { all }: Names<Id>): Id[] {
  const full = [...given, ...all.filter((id) => !given.includes(id))]
  const asTold = full.every((id, index) => id === all[index])
  return asTold ? [] : full
}
