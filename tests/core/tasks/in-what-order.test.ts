import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dossier } from '@/core/dossier'
import { inWhatOrder, sameOrder } from '@/core/tasks/in-what-order'
import { dossiers } from '@/tests/core/tasks/dossiers'

const dossier = (name: string) => dossiers.find(([one]) => one === name)?.[1] as Dossier
const real = dossier('the real dossier')
const invented = dossier('the invented dossier')

describe.each(dossiers)('the order of steps in %s', (_, given) => {
  it('is drawn only where a quoted connective gives it', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        for (const { scenario, places, settles, steps } of inWhatOrder(given, seed)) {
          const groupOf = (step: string) =>
            scenario.groups.find((group) => group.steps.some(({ id }) => id === step))
          expect(places.flat().sort()).toEqual(steps.map(({ id }) => id).sort())
          for (const [index, place] of places.entries()) {
            for (const step of place) {
              const after = groupOf(step)?.after
              expect(after !== undefined).toBe(index > 0)
              if (after) {
                expect(after.quotes.length).toBeGreaterThan(0)
                for (const id of after.quotes) expect(settles).toContain(id)
              }
            }
          }
        }
      }),
    )
  })

  it('puts the steps of one group beside each other', () => {
    for (const { scenario, places } of inWhatOrder(given, ''))
      for (const { steps } of scenario.groups) {
        const found = places.findIndex((place) => steps.every(({ id }) => place.includes(id)))
        expect(found).toBeGreaterThan(-1)
      }
  })
})

describe('the order that the text gives', () => {
  it('is one place alone where words only point', () => {
    const second = inWhatOrder(real, '').find(({ scenario }) => scenario.id === 'dialogue')
    expect(second?.places).toHaveLength(1)
    expect(second?.settles).toContain('in-this-scenario')
  })

  it('has a second place after its connective', () => {
    const first = inWhatOrder(real, '').find(({ scenario }) => scenario.id === 'conflict')
    expect(first?.places.map((place) => place.length)).toEqual([3, 3])
    expect(first?.settles).toEqual(['in-this-case'])
  })

  it('is not asked for where the groups make no row', () => {
    const [scenario] = invented.scenarios
    const [one, two] = scenario?.groups ?? []
    if (!scenario || !one || !two) throw new Error('The fixture has lost its first prospect.')
    const aside = { ...two, id: 'aside' as typeof two.id }
    const later = {
      ...two,
      id: 'later' as typeof two.id,
      after: { group: aside.id, quotes: two.after?.quotes ?? [] },
    }
    const tangled = { ...invented, scenarios: [{ ...scenario, groups: [one, two, aside, later] }] }
    // "later" comes after "aside", and "aside" beside "two": between "two" and "later" the text says nothing.
    expect(inWhatOrder(tangled, '')).toEqual([])
  })

  it('is compared without the order of what stands beside each other', () => {
    expect(sameOrder([['a', 'b'], ['c']], [['b', 'a'], ['c']])).toBe(true)
    expect(sameOrder([['a', 'b'], ['c']], [['a'], ['b', 'c']])).toBe(false)
    expect(sameOrder([['a', 'b', 'c']], [['a'], ['b'], ['c']])).toBe(false)
  })
})
