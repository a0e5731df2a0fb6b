import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { around } from '@/core/around'
import { flattened, forkOf } from '@/core/fork'
import { forkAround } from '@/core/fork-around'
import { parse } from '@/core/parse'
import { grownDossier } from '@/tools/bench/grown-dossier'

describe('What stands around an item', () => {
  it('is in order, without a gap, with the item in it, and no more than asked for', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), fc.nat(20), (count, at, reach) => {
        const items = Array.from({ length: count }, (_, index) => index)
        const found = around(items, (item) => item === at, reach)
        if (at >= count) {
          expect(found).toBe(items)
          return
        }
        const from = found[0] ?? -1
        expect(found).toEqual(items.slice(from, from + found.length))
        expect(found).toContain(at)
        expect(at - from).toBe(Math.min(at, reach))
        expect(from + found.length - 1 - at).toBe(Math.min(count - 1 - at, reach))
      }),
    )
  })
})

describe('What stands around in a fork', () => {
  const parsed = parse(grownDossier(3))
  if (!parsed.ok) throw new Error('The generated dossier has problems.')
  const fork = forkOf(parsed.value)
  const moments = flattened(fork.strands.flatMap((strand) => strand.moments)).map(({ moment }) => moment.id)
  const steps = fork.branches.flatMap(({ groups }) =>
    groups.flatMap((group) => group.steps.map(({ step }) => step.id)),
  )
  const told = (id: string) => {
    const found = forkAround(fork, id, 1)
    return {
      moments: flattened(found.strands.flatMap((strand) => strand.moments)).map(({ moment }) => moment.id),
      steps: found.branches.flatMap(({ groups }) =>
        groups.flatMap((group) => group.steps.map(({ step }) => step.id)),
      ),
      branches: found.branches.length,
      speech: found.speech,
    }
  }

  it.each([...moments.slice(0, 3), ...moments.slice(-3)])('has the moment %s, and not all of them', (id) => {
    const found = told(id)
    expect(found.moments).toContain(id)
    expect(found.moments.length).toBeLessThan(moments.length)
  })

  it.each([...steps.slice(0, 2), ...steps.slice(-2)])('has the step %s, and every prospect', (id) => {
    const found = told(id)
    expect(found.steps).toContain(id)
    expect(found.steps.length).toBeLessThan(steps.length)
    expect(found.branches).toBe(fork.branches.length)
    expect(found.speech).toEqual(fork.speech)
  })
})
