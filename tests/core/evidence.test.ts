import { describe, expect, it } from 'vitest'
import type { Place, QuoteId } from '@/core/dossier'
import { evidenceOf } from '@/core/evidence'
import { actorsNamedIn, prospectAt } from '@/core/where'
import { threeProspects } from '@/tests/core/three-prospects'

const dossier = threeProspects()

const evidence = (id: string) => {
  const found = evidenceOf(dossier, id as QuoteId)
  if (!found) throw new Error(`There is no quote ${id}.`)
  return found
}

const placeOf = (id: string): Place => evidence(id).place

describe('the evidence of a quote', () => {
  it('stands at its place to the letter, for every quote', () => {
    for (const { id, exact } of dossier.quotes) {
      const { paragraph, place } = evidence(id)
      expect(paragraph.slice(place.start, place.end)).toBe(exact)
    }
  })

  it('is none for a quote that the dossier does not have', () => {
    expect(evidenceOf(dossier, 'no-such-quote' as QuoteId)).toBeUndefined()
    expect(evidenceOf(dossier, 'constructor' as QuoteId)).toBeUndefined()
  })

  it.each([
    ['a quote of the same sentence', 'then', 'said-of-the-first', 4],
    ['a quote of a sentence before, which it inherits', 'nothing-decided', 'said-in-her-talk', 3],
    ['a claim that is itself somebody’s', 'bills-hidden', 'islanders-say', 2],
  ])('is attributed by %s', (_, id, by, paragraph) => {
    const { attribution } = evidence(id)
    expect(attribution?.quote.id).toBe(by)
    expect(attribution?.place.paragraph).toBe(paragraph)
  })

  it('is attributed by nothing where the source narrates', () => {
    expect(evidence('slip-broken')).toMatchObject({ attribution: undefined, hands: [] })
  })

  it.each([
    ['named in the sentence itself', 'every-winter', 0, true],
    ['an outlet that the sentence names', 'every-winter', 1, true],
    ['an outlet that only another sentence of the paragraph names', 'worn-out', 1, false],
    ['an outlet that only another paragraph names', 'then', 1, false],
    ['one whom another paragraph names, with an inherited attribution', 'first-told', 0, false],
    ['one whom a pronoun of the sentence names', 'nobody-has-shown', 0, true],
    ['the first mouth of a claim about a claim', 'bills-hidden', 0, true],
  ])('passed a hand that is %s', (_, id, index, namedHere) => {
    expect(evidence(id).hands[index]?.namedHere).toBe(namedHere)
  })

  it('passed its hands in the order of the chain, each with the paragraphs that name it', () => {
    expect(evidence('bills-hidden').hands.map(({ actor, namedIn }) => [actor.id, namedIn])).toEqual([
      ['islanders', [2, 4, 6]],
      ['harbour-master', [1, 2, 3, 4, 5, 6]],
      ['tidewater-radio', [1]],
    ])
  })

  it('passed no hand through the inside of another name', () => {
    const mentions = dossier.mentions.map((one) =>
      one.actor === 'tidewater-radio' ? { ...one, as: 'inside' as const } : one,
    )
    const [, radio] = evidenceOf({ ...dossier, mentions }, 'every-winter' as QuoteId)?.hands ?? []
    expect(radio).toMatchObject({ namedHere: false, namedIn: [] })
  })

  it('lists what rests on it and how it can be read', () => {
    expect(evidence('some-winter').uses).toEqual([
      { by: 'topic', id: 'date', scenario: 'long-wait' },
      { by: 'step', id: 'boat-stops', scenario: 'long-wait' },
      { by: 'reading', id: 'which-winter' },
    ])
    expect(evidence('some-winter').readings.map(({ id }) => id)).toEqual(['which-winter'])
  })

  it('is from its own source', () => {
    expect(evidence('then').source.id).toBe('lantern')
    expect(evidence('school-closes').source.id).toBe('memo')
  })
})

describe('the actors that words name', () => {
  it.each([
    ['islanders-pay', ['islanders']],
    ['committee-of-council', ['town-council', 'quays-committee']],
    ['any-weather', []],
    ['worn-out', ['little-marrow']],
    ['nobody-has-shown', ['harbour-master']],
  ])('%s', (id, actors) => {
    expect(actorsNamedIn(dossier, placeOf(id))).toEqual(actors)
  })

  it('are found where the text prints one of their forms', () => {
    for (const { source, paragraph, start, end, actor } of dossier.mentions) {
      const words = dossier.sources
        .find(({ id }) => id === source)
        ?.paragraphs[paragraph - 1]?.slice(start, end)
      const forms = dossier.actors.find(({ id }) => id === actor)?.forms.map(({ exact }) => exact)
      expect(forms).toContain(words)
    }
  })
})

describe('the prospect in whose telling words stand', () => {
  it.each([
    ['then', 1],
    ['before-the-harvest', 1],
    ['quay-quiet', 2],
    ['school-closes', 3],
    ['on-waiting', 3],
    ['every-winter', 0],
    ['three-futures', 0],
  ])('%s', (id, number) => {
    expect(prospectAt(dossier, placeOf(id))).toBe(number)
  })
})
