import { describe, expect, it } from 'vitest'
import { threeProspects } from '@/tests/core/three-prospects'
import { view } from '@/tests/view/catalogues'
import { deckOf, explorable, nextStanding, previousStanding } from '@/view/deck'
import { slideFor } from '@/view/slide-for'
import { afterPresses, lengthOf, type Part } from '@/view/slide-part'
import { partsOf } from '@/view/slide-parts'
import { slidesOf } from '@/view/slides'

const dossier = threeProspects()

const slide = (name: string) => {
  const found = slidesOf(dossier).find((one) => one.name === name)
  if (!found) throw new Error(`There is no slide ${name}.`)
  return found
}

const names = (differs: Parameters<typeof view>[0]) => deckOf(view(differs), dossier).map(({ name }) => name)

describe('the deck', () => {
  it('gives every slide a name of its own', () => {
    const all = slidesOf(dossier).map(({ name }) => name)
    expect(new Set(all).size).toBe(all.length)
  })

  it('begins with the title and has every topic', () => {
    const deck = names({})
    expect(deck[0]).toBe('title')
    expect(deck).toEqual(expect.arrayContaining(dossier.topics.map(({ id }) => id)))
  })

  it('has the chosen rows alone, where some are chosen', () => {
    const topics = names({ rows: ['school'] }).filter((name) => dossier.topics.some(({ id }) => id === name))
    expect(topics).toEqual(['school'])
  })

  it('has the chosen slides in the chosen order', () => {
    expect(names({ slides: ['school', 'title'] })).toEqual(['school', 'title'])
  })

  it('always has the slide that is looked at, where a talk would come to it', () => {
    expect(names({ slides: ['title', 'missing-voices'], slide: 'school' })).toEqual([
      'title',
      'school',
      'missing-voices',
    ])
  })

  it.each([
    [{ panel: 'compare', focus: 'school' }, 'school'],
    [{ panel: 'source', quote: 'any-weather' }, 'quote-any-weather'],
    [{ panel: 'compare' }, null],
  ])('finds the slide of a view: %o', (differs, name) => {
    expect(slideFor(view(differs))).toBe(name)
  })

  it('leads from a slide to what can be explored, and never to the deck', () => {
    for (const one of slidesOf(dossier)) expect(explorable(one, view({})).panel).not.toBe('present')
    expect(explorable(slide('school'), view({ panel: 'present', slide: 'school', reveal: 2 }))).toEqual(
      view({ focus: 'school' }),
    )
  })
})

describe('a press', () => {
  const deck = [slide('title'), slide('weather'), slide('school')]
  const length = (one: (typeof deck)[number]) => lengthOf(partsOf(one, dossier, view({})))

  it('uncovers side after side and then the note, before the next slide comes', () => {
    const [part] = partsOf(slide('weather'), dossier, view({}))
    expect(part).toMatchObject({ kind: 'row', opens: dossier.scenarios.length + 1 })
  })

  it('goes through the deck and back by the same standings', () => {
    const forth = []
    for (
      let at = nextStanding(deck, { slide: 'title', reveal: 0 }, length);
      at;
      at = nextStanding(deck, at, length)
    )
      forth.push(at)
    const last = forth.at(-1)
    if (!last) throw new Error('Nothing was shown.')
    const back = []
    for (let at = previousStanding(deck, last, length); at; at = previousStanding(deck, at, length))
      back.push(at)
    expect(back.reverse()).toEqual([{ slide: 'title', reveal: 0 }, ...forth.slice(0, -1)])
    expect(last.slide).toBe('school')
  })

  it('shows the last screen after more presses than there are', () => {
    const parts: Part[] = [
      { kind: 'title', opens: 0, words: [] },
      { kind: 'title', opens: 2, words: [] },
    ]
    expect(lengthOf(parts)).toBe(3)
    expect(afterPresses(parts, 0)).toMatchObject({ index: 0, open: 0 })
    expect(afterPresses(parts, 1)).toMatchObject({ index: 1, open: 0 })
    expect(afterPresses(parts, 99)).toMatchObject({ index: 1, open: 2 })
  })

  it('uncovers in the order in which the sides stand', () => {
    const [part] = partsOf(slide('school'), dossier, view({ order: ['bridge', 'new-boat', 'long-wait'] }))
    expect(part?.kind === 'row' && part.sides.map(({ scenario }) => scenario.id)).toEqual([
      'bridge',
      'new-boat',
      'long-wait',
    ])
  })
})

describe('words that do not fit', () => {
  it('lose nothing where they are split, at any text size', () => {
    for (const one of slidesOf(dossier).filter(({ kind }) => kind === 'quote')) {
      for (const grown of [1, 2, 4, 8]) {
        const words = partsOf(one, dossier, view({}), grown)
          .flatMap((part) => (part.kind === 'words' ? part.words.pieces : []))
          .map((piece) => piece.words)
        expect(words.join(' ')).toBe(one.kind === 'quote' ? one.quote.exact : '')
      }
    }
  })

  it('are set alike on all sides of a row: no side outweighs another', () => {
    const rows = slidesOf(dossier).flatMap((one) => partsOf(one, dossier, view({})))
    const fits = rows.flatMap((part) =>
      part.kind === 'row' ? [part.sides.flatMap(({ words }) => words?.fit ?? [])] : [],
    )
    expect(fits.some((sides) => sides.length > 1)).toBe(true)
    for (const sides of fits) expect(new Set(sides.map((fit) => JSON.stringify(fit))).size).toBeLessThan(2)
  })

  it('take more screens in larger text, and all in the sizes that there are', () => {
    const screens = (grown: number) =>
      slidesOf(dossier).flatMap((one) => partsOf(one, dossier, view({}), grown)).length
    expect(screens(3)).toBeGreaterThan(screens(1))
  })
})

describe('a side that is silent', () => {
  it('is shown as silent, not as empty', () => {
    const [part] = partsOf(slide('weather'), dossier, view({}))
    expect(part?.kind === 'row' && part.sides.map(({ silent }) => silent)).toEqual([false, true, true])
  })
})

describe('the slide of the steps', () => {
  it('shows what a prospect is silent on, at a press of its own', () => {
    const parts = partsOf(slide('fork'), dossier, view({}))
    const all = parts.flatMap((part) => (part.kind === 'fork' ? part.columns : []))
    const silent = all.flatMap(({ number, groups }) =>
      groups.filter((group) => group.silent.length > 0).map((group) => ({ number, ...group })),
    )
    expect(silent).toMatchObject([{ number: 1, steps: [], silent: ['condition'] }])
    expect(silent[0]?.at).toBeGreaterThan(0)
  })
})

describe('the slide of what was before', () => {
  const told = (grown: number) =>
    partsOf(slide('shared-past'), dossier, view({}), grown).map((part) =>
      part.kind === 'moments' ? part.strands : [],
    )

  it.each([1, 2])(
    'tells every moment once, in the order of the strands, with text grown %s times',
    (grown) => {
      const past = dossier.moments.filter(({ fork }) => !fork)
      const strands = [...new Set(past.map(({ strand }) => strand))]
      const order = strands.flatMap((name) =>
        past.filter(({ strand }) => strand === name).map(({ id }) => id),
      )
      expect(
        told(grown).flatMap((all) => all.flatMap(({ moments }) => moments.map(({ moment }) => moment.id))),
      ).toEqual(order)
    },
  )

  it('puts several strands on one screen where they fit, and fewer where the text has grown', () => {
    expect(Math.max(...told(1).map((strands) => strands.length))).toBeGreaterThan(1)
    expect(told(2).length).toBeGreaterThan(told(1).length)
  })
})
