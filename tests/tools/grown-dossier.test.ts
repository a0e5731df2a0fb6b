import { describe, expect, it } from 'vitest'
import { parse } from '@/core/parse'
import { grownDossier, oneMeasure } from '@/tools/bench/grown-dossier'

describe('the dossier of the benchmark of growth', () => {
  it.each([1, 10])('is sound, and %d times as large in all but its scenarios', (factor) => {
    const parsed = parse(grownDossier(factor))
    expect(parsed.ok ? [] : parsed.issues.slice(0, 3)).toEqual([])
    if (!parsed.ok) return
    const { scenarios, topics, quotes, actors } = parsed.value
    expect(scenarios).toHaveLength(oneMeasure.scenarios)
    expect(topics).toHaveLength(oneMeasure.topics * factor)
    expect(quotes).toHaveLength(oneMeasure.quotes * factor)
    expect(actors).toHaveLength(oneMeasure.actors * factor)
    expect(new Set(actors.map(({ name }) => name)).size).toBe(actors.length)
  })

  it('is the same at every call, and ten times as many bytes', () => {
    const [once, again, ten] = [1, 1, 10].map((factor) => JSON.stringify(grownDossier(factor)))
    expect(again).toBe(once)
    const ratio = (ten?.length ?? 0) / (once?.length ?? 1)
    expect(ratio).toBeGreaterThan(9.5)
    expect(ratio).toBeLessThan(10.5)
  })

  it('has quotes that lie in others, every voice, every kind of actor and of step, and dated moments', () => {
    const parsed = parse(grownDossier(1))
    if (!parsed.ok) throw new Error('It is not sound.')
    const { quotes, actors, scenarios, moments, topics } = parsed.value
    expect(new Set(quotes.map(({ voice }) => voice)).size).toBe(3)
    expect(new Set(actors.map(({ kind }) => kind)).size).toBe(5)
    expect(new Set(topics.map(({ relation }) => relation)).size).toBe(4)
    const steps = scenarios.flatMap(({ groups }) => groups.flatMap((group) => group.steps))
    expect(new Set(steps.map(({ kind }) => kind)).size).toBe(4)
    expect(moments.filter(({ time }) => time?.edtf).length).toBeGreaterThan(0)
    expect(moments.filter(({ fork }) => fork)).toHaveLength(1)
  })
})
