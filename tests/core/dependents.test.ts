import { describe, expect, it } from 'vitest'
import { dependents } from '@/core/dependents'
import type { QuoteId } from '@/core/dossier'
import { usesOf } from '@/core/uses'
import { threeProspects } from '@/tests/core/three-prospects'

const dossier = threeProspects()
const uses = usesOf(dossier)
const of = (id: string) => dependents(dossier, uses.get(id as QuoteId) ?? [])

describe('what rests on a quote, looked up', () => {
  it('names rows, and whether a side or a note of theirs rests on it', () => {
    expect(of('school-closes').rows.map(({ topic, as }) => [topic.id, as])).toEqual([['school', 'side']])
    expect(of('every-winter').rows.map(({ topic, as }) => [topic.id, as])).toEqual([['weather', 'note']])
  })

  it('names steps with the number of their prospect', () => {
    expect(of('boat-will-stop').steps.map(({ step, number }) => [step.id, number])).toEqual([
      ['boat-stops', 3],
    ])
  })

  it('names moments, and not the steps or rows that share their id', () => {
    const { moments, rows, steps } = of('slip-broken')
    expect(moments.map(({ id }) => id)).toEqual(['slip-broken'])
    expect(rows.map(({ topic }) => topic.id)).toEqual(['north-slip'])
    expect(steps).toEqual([])
  })

  it('counts what it attributes', () => {
    expect(of('she-fears').attributes).toBe(6)
    expect(of('then').attributes).toBe(0)
  })

  it('names the prospects whose steps it ties', () => {
    expect(of('then').ties.map(({ number }) => number)).toEqual([1])
    expect(of('school-closes').ties).toEqual([])
  })
})
