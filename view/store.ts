import { createStore, type StoreApi } from 'zustand/vanilla'
import { type ActorKind, type ActorSort, actorKinds, type RoleAsked, rolesAsked } from '@/core/actor-choices'
import type { RowFilter } from '@/core/comparison'
import type { ActorId, HappeningId, QuoteId, ScenarioId, SourceId, TopicId, Voice } from '@/core/dossier'
import { voices } from '@/core/voices'
import type { ClassPage, ItemNumber } from '@/view/class-parts'
import type { Notice } from '@/view/notice'
import type { DeviceWish } from '@/view/query-parts'
import { slideFor } from '@/view/slide-for'
import { type Catalogue, noItem, type Panel, type ViewState } from '@/view/view-state'

export type Verbs = {
  /** Opens the evidence of a quote; a row that it was opened in comes into focus. */
  openQuote: (id: QuoteId, row?: TopicId) => void
  closeQuote: () => void
  /** Goes to a row of the comparison; the evidence that is open stays open. */
  focusRow: (id: TopicId | null) => void
  /** Takes up a row by itself, or lets go of it; evidence of another row would only mislead. */
  selectRow: (id: TopicId | null) => void
  /** Goes to a step or moment of the timeline and opens its words, or the one of them that is named. */
  chooseHappening: (id: HappeningId, quote?: QuoteId) => void
  /** Unfolds so many stages of the fork; null for the whole. */
  unfoldTo: (stage: number | null) => void
  filterRows: (show: RowFilter) => void
  chooseRows: (rows: readonly TopicId[]) => void
  showOnly: (scenario: ScenarioId | null) => void
  orderSides: (order: readonly ScenarioId[]) => void
  followActors: (actors: readonly ActorId[]) => void
  /** Opens the page of an actor, or closes it; evidence of another would only mislead. */
  openProfile: (id: ActorId | null) => void
  sortActors: (sort: ActorSort) => void
  /** Shows actors of these kinds; none means all. */
  showKinds: (kinds: readonly ActorKind[]) => void
  /** Shows actors in one of these roles; none means all. */
  showRoles: (roles: readonly RoleAsked[]) => void
  /** Looks for these voices; none means all. */
  listenFor: (voices: readonly Voice[]) => void
  /** Goes to another panel; what is chosen stays chosen where it can be seen there. */
  openPanel: (panel: Panel) => void
  readSource: (source: SourceId) => void
  /** Opens a task or a sheet of the class panel, or its overview. */
  openTask: (task: ClassPage | null) => void
  /** Asks for other items of the task; an item that was shown alone is then another. */
  selectItems: (change: Partial<Pick<ViewState, 'seed' | 'items' | 'half'>>) => void
  /** Shows one item alone, or all in a list. */
  showOne: (one: ItemNumber | null) => void
  /** Plans a lesson: its steps, what it is called, what it asks. */
  planLesson: (change: Partial<Pick<ViewState, 'steps' | 'title' | 'ask'>>) => void
  /** Goes to a step of the lesson; a talk that is one ends at `plan`. */
  goToStep: (step: ViewState, plan: ViewState) => void
  /** Begins to present, at what is being looked at or at the slide named. */
  present: (slide?: string) => void
  /** Goes to a slide, so many presses into it. */
  showSlide: (slide: string, reveal?: number) => void
  /** Chooses the slides that are shown, and their order; none means the whole deck. */
  chooseSlides: (slides: readonly string[]) => void
  /** Ends the presentation: back to where it was begun from, or to `otherwise` where it was opened by a link. */
  stopPresenting: (otherwise: ViewState) => void
  /** Takes back the last thing that was laid over the view: the evidence, the actors, the row or the actor's page. */
  stepBack: () => void
  /** Takes over a view that came from the address bar. */
  arrive: (view: ViewState, notices: readonly Notice[], wish?: DeviceWish) => void
  /** The reader has chosen for the device: the address asks no longer for what is otherwise. */
  settle: (chosen: Readonly<Record<string, string>>) => void
  dismissNotices: () => void
  /** Takes a step that is one of many, as while sliding or typing: the address follows without an entry for each. */
  inPassing: (step: () => void) => void
}

export type Viewing = {
  view: ViewState
  notices: readonly Notice[]
  /** The step is one of many: its address takes the place of the one before. */
  passing: boolean
  /** What the address asks of the device; it goes on asking while its view is changed. */
  wish: DeviceWish
  /** What was looked at before presenting; it is no part of the address, since it shows nothing. */
  cameFrom: ViewState | null
} & Verbs

export type ViewStore = StoreApi<Viewing>

/** `next` with the parts of `before` that say the same, so that whoever listens to one of them has nothing to draw. */
function kept<Whole extends object>(before: Whole, next: Whole): Whole {
  const whole = { ...next }
  let same = true
  for (const part in before)
    if (JSON.stringify(before[part]) === JSON.stringify(next[part])) whole[part] = before[part]
    else same = false
  return same ? before : whole
}

/** The one place where a view changes. `initial` is what the page was prerendered with. */
export function createViewStore(initial: ViewState, catalogue: Catalogue): ViewStore {
  return createStore<Viewing>()((set) => {
    const look = (change: Partial<ViewState>) => set(({ view }) => ({ view: { ...view, ...change } }))
    const sorted = <Id extends string>(ids: readonly Id[], all: readonly Id[]) =>
      all.filter((id) => ids.includes(id))
    const sortedUnlessAll = <Id extends string>(ids: readonly Id[], all: readonly Id[]) => {
      const chosen = sorted(ids, all)
      return chosen.length === all.length ? [] : chosen
    }
    return {
      view: initial,
      notices: [],
      passing: false,
      wish: {},
      cameFrom: null,
      openQuote: (quote, row) => look({ quote, ...(row && { focus: row }) }),
      closeQuote: () => look({ quote: null, happening: null }),
      focusRow: (focus) => look({ panel: 'compare', ...noItem, focus }),
      selectRow: (focus) => look({ panel: 'compare', ...noItem, focus, quote: null }),
      chooseHappening: (happening, quote) =>
        set(({ view }) => ({
          view: {
            ...view,
            ...noItem,
            unfold: view.unfold,
            panel: 'timeline',
            happening,
            quote: quote ?? catalogue.wordsOf.get(happening) ?? null,
          },
        })),
      unfoldTo: (stage) => look({ unfold: stage === catalogue.stages ? null : stage }),
      filterRows: (show) => look({ show, focus: null }),
      chooseRows: (rows) => {
        look({ rows: sortedUnlessAll(rows, catalogue.topics.all), focus: null })
      },
      showOnly: (only) => look({ only }),
      orderSides: (order) => {
        const { all } = catalogue.scenarios
        const full = [...order, ...all.filter((id) => !order.includes(id))]
        look({ order: full.every((id, index) => id === all[index]) ? [] : full })
      },
      followActors: (actors) => look({ actors: sorted(actors, catalogue.actors.all) }),
      openProfile: (profile) => look({ panel: 'actors', ...noItem, profile, quote: null }),
      sortActors: (sort) => look({ sort }),
      showKinds: (kinds) => look({ kinds: sortedUnlessAll(kinds, actorKinds) }),
      showRoles: (roles) => look({ roles: sortedUnlessAll(roles, rolesAsked) }),
      listenFor: (heard) => look({ voices: sortedUnlessAll(heard, voices) }),
      openPanel: (panel) =>
        set(({ view, cameFrom }) => ({
          view: { ...view, panel, ...noItem },
          cameFrom: panel === 'present' ? view : cameFrom,
        })),
      readSource: (source) =>
        look({
          source: source === catalogue.sources.all[0] ? null : source,
          quote: null,
          happening: null,
        }),
      openTask: (task) =>
        set(({ view }) => {
          const { seed, items, half } = view
          return { view: { ...view, ...noItem, seed, items, half, panel: 'class', task, quote: null } }
        }),
      selectItems: (change) => look({ ...change, one: null, quote: null }),
      showOne: (one) => look({ one, quote: null }),
      planLesson: (change) => look(change),
      goToStep: (view, plan) =>
        set(({ cameFrom }) => ({ view, cameFrom: view.panel === 'present' ? plan : cameFrom })),
      present: (slide) =>
        set(({ view }) => ({
          view: { ...view, ...noItem, panel: 'present', slide: slide ?? slideFor(view), quote: null },
          cameFrom: view,
        })),
      showSlide: (slide, reveal = 0) => look({ panel: 'present', slide, reveal }),
      chooseSlides: (slides) => look({ slides: [...new Set(slides)] }),
      stopPresenting: (otherwise) => set(({ cameFrom }) => ({ view: cameFrom ?? otherwise, cameFrom: null })),
      stepBack: () =>
        set(({ view }) => ({
          view: view.quote
            ? { ...view, quote: null, happening: null }
            : view.actors.length > 0
              ? { ...view, actors: [] }
              : view.focus || view.profile || view.unfold
                ? { ...view, ...noItem }
                : view,
        })),
      arrive: (view, notices, wish = {}) =>
        set((before) => kept(before, { ...before, view: kept(before.view, view), notices, wish })),
      settle: (chosen) =>
        set(({ wish }) => ({
          wish: Object.fromEntries(
            Object.entries(wish).filter(([part, asked]) => (chosen[part] ?? asked) === asked),
          ) as DeviceWish,
        })),
      dismissNotices: () => set({ notices: [] }),
      inPassing: (step) => {
        set({ passing: true })
        step()
        set({ passing: false })
      },
    }
  })
}
