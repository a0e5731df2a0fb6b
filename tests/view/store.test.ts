import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { catalogues, invented, view, viewsOf } from '@/tests/view/catalogues'
import type { Notice } from '@/view/notice'
import { decode, encode } from '@/view/permalink'
import { createViewStore, type Viewing } from '@/view/store'
import { type Catalogue, columnsOf, defaultView, panels } from '@/view/view-state'

const { scenarios, topics, actors, quotes, sources } = invented

const id = <Id extends string>({ all }: { all: readonly Id[] }, name: string): Id => {
  const found = all.find((one) => one === name)
  if (!found) throw new Error(`There is no ${name}.`)
  return found
}

/** The view seen after some verbs, from a given one on. */
function seen(verbs: (viewing: Viewing) => void, from = defaultView) {
  const store = createViewStore(from, invented)
  verbs(store.getState())
  return store.getState().view
}

describe('a verb changes the view', () => {
  it.each<[string, (viewing: Viewing) => void, Parameters<typeof view>[0]]>([
    ['opens a quote', ({ openQuote }) => openQuote(id(quotes, 'then')), { quote: 'then' }],
    [
      'opens a quote in its row',
      ({ openQuote }) => openQuote(id(quotes, 'then'), id(topics, 'school')),
      { quote: 'then', focus: 'school' },
    ],
    ['focuses a row', ({ focusRow }) => focusRow(id(topics, 'school')), { focus: 'school' }],
    ['filters rows', ({ filterRows }) => filterRows('differ'), { show: 'differ' }],
    [
      'chooses rows, which stay in the order of the dossier',
      ({ chooseRows }) => chooseRows([id(topics, 'date'), id(topics, 'school')]),
      { rows: ['school', 'date'] },
    ],
    ['chooses all rows, which is as if none were', ({ chooseRows }) => chooseRows(topics.all), {}],
    ['shows one scenario alone', ({ showOnly }) => showOnly(id(scenarios, 'bridge')), { only: 'bridge' }],
    [
      'orders the sides',
      ({ orderSides }) => orderSides([...scenarios.all].reverse()),
      { order: ['long-wait', 'bridge', 'new-boat'] },
    ],
    ['orders the sides as told', ({ orderSides }) => orderSides(scenarios.all), {}],
    [
      'orders some sides; the others follow as told',
      ({ orderSides }) => orderSides([id(scenarios, 'long-wait')]),
      { order: ['long-wait', 'new-boat', 'bridge'] },
    ],
    [
      'follows actors, in the order of the dossier',
      ({ followActors }) => followActors([id(actors, 'county'), id(actors, 'town')]),
      { actors: ['town', 'county'] },
    ],
    [
      'opens the page of an actor',
      ({ openProfile }) => openProfile(id(actors, 'county')),
      { panel: 'actors', profile: 'county' },
    ],
    ['sorts the actors', ({ sortActors }) => sortActors('mentions'), { sort: 'mentions' }],
    [
      'shows kinds of actors',
      ({ showKinds }) => showKinds(['person', 'state']),
      { kinds: ['state', 'person'] },
    ],
    [
      'shows actors in a role',
      ({ showRoles }) => showRoles(['silent', 'acts']),
      { roles: ['acts', 'silent'] },
    ],
    ['listens for a voice', ({ listenFor }) => listenFor(['reported']), { voices: ['reported'] }],
    ['listens for all voices', ({ listenFor }) => listenFor(['narrated', 'direct', 'reported']), {}],
    ['opens a panel', ({ openPanel }) => openPanel('source'), { panel: 'source' }],
    ['reads a source', ({ readSource }) => readSource(id(sources, 'memo')), { source: 'memo' }],
    ['reads the first source', ({ readSource }) => readSource(id(sources, 'lantern')), {}],
  ])('that %s', (_, verb, differs) => {
    expect(seen(verb)).toEqual(view(differs))
  })

  const everything = view({
    focus: 'school',
    only: 'bridge',
    order: ['long-wait', 'bridge', 'new-boat'],
    show: 'both',
    rows: ['school', 'date'],
    actors: ['county'],
    voices: ['direct'],
    quote: 'then',
    source: 'memo',
  })

  it.each<[string, (viewing: Viewing) => void, Parameters<typeof view>[0]]>([
    ['closes a quote', ({ closeQuote }) => closeQuote(), { quote: null }],
    ['leaves a row', ({ focusRow }) => focusRow(null), { focus: null }],
    ['filters, and lets go of the row', ({ filterRows }) => filterRows('all'), { show: 'all', focus: null }],
    ['chooses, and lets go of the row', ({ chooseRows }) => chooseRows([]), { rows: [], focus: null }],
    ['shows all scenarios', ({ showOnly }) => showOnly(null), { only: null }],
    [
      'goes to a panel, and lets go of the row',
      ({ openPanel }) => openPanel('source'),
      { panel: 'source', focus: null },
    ],
    [
      'reads another source, and closes the quote',
      ({ readSource }) => readSource(id(sources, 'lantern')),
      { source: null, quote: null },
    ],
  ])('that %s, and nothing else', (_, verb, differs) => {
    expect(seen(verb, everything)).toEqual({ ...everything, ...differs })
  })

  it.each<[string, (viewing: Viewing) => void, Parameters<typeof view>[0]]>([
    ['Escape', ({ stepBack }) => stepBack(), { panel: 'actors' }],
    ['a row of the comparison', ({ focusRow }) => focusRow(id(topics, 'school')), { focus: 'school' }],
    ['another panel', ({ openPanel }) => openPanel('source'), { panel: 'source' }],
  ])('the page of an actor is left by %s', (_, verb, shows) => {
    expect(seen(verb, view({ panel: 'actors', profile: 'county' }))).toEqual(view(shows))
  })

  it('the page of another actor takes the place of the evidence', () => {
    const from = view({ panel: 'actors', profile: 'county', quote: 'then' })
    expect(seen(({ openProfile }) => openProfile(id(actors, 'town')), from)).toEqual(
      view({ panel: 'actors', profile: 'town' }),
    )
  })

  it('back: first the evidence, then the actors, then the row, then nothing', () => {
    const store = createViewStore(everything, invented)
    const steps = Array.from({ length: 4 }, () => {
      store.getState().stepBack()
      const { quote, actors: followed, focus } = store.getState().view
      return [quote, followed.length, focus]
    })
    expect(steps).toEqual([
      [null, 1, 'school'],
      [null, 0, 'school'],
      [null, 0, null],
      [null, 0, null],
    ])
  })
})

describe('a view arrives', () => {
  const notices: Notice[] = [{ part: 'only', asked: 'brigde', reason: 'unknown', among: ['bridge'] }]

  it('as a whole, with what could not be honoured', () => {
    const store = createViewStore(view({ quote: 'then', only: 'bridge' }), invented)
    store.getState().arrive(view({ focus: 'school' }), notices)
    expect(store.getState()).toMatchObject({ view: view({ focus: 'school' }), notices })
  })

  it('and what it has in common with the view before stays the very same', () => {
    const before = view({ rows: ['school', 'ferry'], order: ['bridge', 'long-wait', 'new-boat'] })
    const store = createViewStore(before, invented)
    store.getState().arrive({ ...view(structuredClone(before)), rows: [], quote: id(quotes, 'then') }, [])
    expect(store.getState().view).toEqual({ ...before, rows: [], quote: 'then' })
    expect(store.getState().view.order).toBe(before.order)
  })

  it('and nobody hears of one that says nothing new', () => {
    const store = createViewStore(view({ quote: 'then', rows: ['school'] }), invented)
    const heard = vi.fn()
    store.subscribe(heard)
    store.getState().arrive(view({ quote: 'then', rows: ['school'] }), [], {})
    expect(heard).not.toHaveBeenCalled()
  })

  it('and its notices can be dismissed, which leaves the view', () => {
    const store = createViewStore(defaultView, invented)
    store.getState().arrive(view({ focus: 'school' }), notices)
    store.getState().dismissNotices()
    expect(store.getState()).toMatchObject({ view: view({ focus: 'school' }), notices: [] })
  })
})

describe('the columns', () => {
  it.each([
    ['all, as told', {}, ['new-boat', 'bridge', 'long-wait']],
    ['all, as ordered', { order: ['bridge', 'long-wait', 'new-boat'] }, ['bridge', 'long-wait', 'new-boat']],
    [
      'one alone, whatever the order',
      { only: 'bridge', order: ['long-wait', 'bridge', 'new-boat'] },
      ['bridge'],
    ],
  ])('are %s', (_, differs, expected) => {
    expect(columnsOf(view(differs), scenarios.all)).toEqual(expected)
  })
})

/** Any verb with any of its objects. */
const verbsOf = (catalogue: Catalogue): fc.Arbitrary<(viewing: Viewing) => void> => {
  const one = <Id>({ all }: { all: readonly Id[] }) => fc.constantFrom(...all)
  const some = <Id>({ all }: { all: readonly Id[] }) => fc.shuffledSubarray([...all])
  return fc.oneof(
    one(catalogue.quotes).map(
      (quote) =>
        ({ openQuote }: Viewing) =>
          openQuote(quote),
    ),
    one(catalogue.topics).map((row) => ({ focusRow, openPanel }: Viewing) => {
      openPanel('compare')
      focusRow(row)
    }),
    some(catalogue.topics).map(
      (rows) =>
        ({ chooseRows }: Viewing) =>
          chooseRows(rows),
    ),
    some(catalogue.scenarios).map(
      (order) =>
        ({ orderSides }: Viewing) =>
          orderSides(order),
    ),
    some(catalogue.actors).map(
      (followed) =>
        ({ followActors }: Viewing) =>
          followActors(followed),
    ),
    one(catalogue.scenarios).map(
      (only) =>
        ({ showOnly }: Viewing) =>
          showOnly(only),
    ),
    one(catalogue.sources).map(
      (source) =>
        ({ readSource }: Viewing) =>
          readSource(source),
    ),
    fc.constantFrom(...panels).map(
      (panel) =>
        ({ openPanel }: Viewing) =>
          openPanel(panel),
    ),
    fc.constantFrom('all', 'both', 'differ', 'one-silent', 'both-silent').map(
      (show) =>
        ({ filterRows }: Viewing) =>
          filterRows(show),
    ),
    fc.shuffledSubarray(['direct', 'reported', 'narrated'] as const).map(
      (voices) =>
        ({ listenFor }: Viewing) =>
          listenFor(voices),
    ),
    fc.constant(({ closeQuote }: Viewing) => closeQuote()),
    fc.constant(({ stepBack }: Viewing) => stepBack()),
  )
}

describe.each(catalogues)('every view that verbs lead to, in %s', (_, catalogue) => {
  it('has an address that leads back to it', () => {
    fc.assert(
      fc.property(viewsOf(catalogue), fc.array(verbsOf(catalogue), { maxLength: 8 }), (from, verbs) => {
        const store = createViewStore(from, catalogue)
        for (const verb of verbs) verb(store.getState())
        const { view: now } = store.getState()
        expect(decode(encode(now, catalogue), catalogue)).toMatchObject({
          view: now,
          device: {},
          notices: [],
        })
      }),
      { numRuns: 300 },
    )
  })
})
