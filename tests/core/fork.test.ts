import { describe, expect, it } from 'vitest'
import { flattened, forkOf, type PastMoment } from '@/core/fork'
import { parse } from '@/core/parse'
import { stageCount } from '@/core/stage-count'
import { stagesOf } from '@/core/unfolding'
import gerasimov from '@/data/dossiers/gerasimov-2017.json'
import { threeProspects } from '@/tests/core/three-prospects'

function real() {
  const parsed = parse(gerasimov)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues, null, 2))
  return parsed.value
}

const fixture = forkOf(threeProspects())
const fork = forkOf(real())

const outline = (moments: readonly PastMoment[]): unknown[] =>
  moments.map(({ moment, led }) => (led.length > 0 ? [moment.id, outline(led)] : moment.id))

const words = (quotes: readonly { exact: string }[]) => quotes.map(({ exact }) => exact)

describe('the past of a fork', () => {
  it('has a strand for each group of moments, but for that of the speech', () => {
    expect(fixture.strands.map(({ name }) => name)).toEqual(['The boats', 'The quay', 'The bills'])
    expect(fork.strands.map(({ name }) => name)).toEqual([
      'Relations',
      'Offers and conditions',
      'Conferences',
      'Under way',
    ])
  })

  it('ends in the moment in which the text parts', () => {
    expect(outline(fixture.speech)).toEqual(['the-talk', 'the-fork'])
    expect(outline(fork.speech)).toEqual(['the-speech', 'the-fork'])
  })

  it('puts a moment after another only where a connective does, and names it', () => {
    expect(outline(fixture.strands[1]?.moments ?? [])).toEqual([['slip-broken', ['cafe-closed']]])
    expect(outline(fork.strands[3]?.moments ?? [])).toEqual([
      'nato-accuses-russia',
      'alliance-activities',
      'expansion-and-missile-defense',
      ['assistance-to-kiev', ['confrontation-continued', 'trust-decreasing']],
      'no-close-cooperation',
    ])
    const led = flattened(fork.strands[3]?.moments ?? []).filter(({ follows }) => follows.length > 0)
    expect(led.map(({ follows }) => follows.flatMap(({ quotes }) => words(quotes)))).toEqual([
      ['provoking it to'],
      ['as a result'],
    ])
  })

  it('orders the conferences by nothing: ordinals are no connective', () => {
    expect(outline(fork.strands[2]?.moments ?? [])).toEqual(['first-conference', 'sixth-conference'])
  })

  it('sets beside each other what a connective without order joins, even from strand to strand', () => {
    const beside = fork.strands.flatMap(({ moments }) => flattened(moments)).flatMap((one) => one.beside)
    expect(beside.map(({ moment, quotes }) => [moment.id, words(quotes)])).toEqual([
      ['relations-at-their-lowest', ['but']],
      ['nato-accuses-russia', ['while']],
    ])
  })

  it('has the time words of the text, and none where there are none', () => {
    const times = fork.strands.flatMap(({ moments }) => flattened(moments)).map(({ time }) => words(time))
    expect(times.flat()).toEqual(['since the end of the Cold War', 'in 2012'])
  })

  it('keeps every moment, once', () => {
    for (const [one, dossier] of [
      [fixture, threeProspects()],
      [fork, real()],
    ] as const) {
      const kept = [...one.strands.flatMap(({ moments }) => moments), ...one.speech]
      expect(
        flattened(kept)
          .map(({ moment }) => moment.id)
          .sort(),
      ).toEqual(dossier.moments.map(({ id }) => id).sort())
    }
  })

  it('keeps a moment that follows one of another strand in its own', () => {
    const dossier = threeProspects()
    const moments = dossier.moments.map((moment) =>
      moment.id === 'bills-hidden' ? { ...moment, follows: dossier.moments[3]?.follows } : moment,
    )
    const bills = forkOf({ ...dossier, moments }).strands[2]?.moments ?? []
    expect(outline(bills)).toEqual(['bills-hidden', 'bills-open'])
    expect(bills[0]?.follows.map(({ moment }) => moment.id)).toEqual(['slip-broken'])
  })
})

describe('the branches of a fork', () => {
  const joined = (index: number) =>
    fork.branches[index]?.groups.map(({ steps }) =>
      steps.map(({ step, joiners }) => [step.id, ...words(joiners)]),
    )

  it('set the steps of a group beside each other, each joining word in its own gap', () => {
    expect(joined(0)).toEqual([
      [['conflicts-persist', 'and'], ['alliance-expands', 'and'], ['alliance-activities-go-on']],
      [['russia-responds', 'and'], ['deterrence-measures', 'while'], ['security-worsens']],
    ])
    expect(joined(1)).toEqual([
      [['understanding-begins'], ['dialogue-established', 'and'], ['trust-strengthened']],
      [['security-improves']],
    ])
  })

  it('put a group after another only by quoted words', () => {
    const ties = [...fork.branches, ...fixture.branches].map(({ groups }) =>
      groups.map(({ after, pointsTo }) => ({
        ...(after && { after: [after.to, ...words(after.quotes)] }),
        ...(pointsTo && { pointsTo: [pointsTo.to, ...words(pointsTo.quotes)] }),
      })),
    )
    expect(ties).toEqual([
      [{}, { after: [1, 'In this case'] }],
      [{}, { pointsTo: [1, 'precisely in this scenario'] }],
      [{}, { after: [1, 'Then'] }],
      [{}, { pointsTo: [1, 'On a bridge'] }],
      [{}, { after: [1, 'In that case'] }],
    ])
  })

  it('are silent on a kind of step that another one has, and on no other', () => {
    expect(fork.branches.map(({ silent }) => silent)).toEqual([[], ['condition', 'response']])
    expect(fixture.branches.map(({ silent }) => silent)).toEqual([['condition'], [], []])
  })
})

describe('unfolding a fork', () => {
  it('goes from the past over the speech through the groups in the order of telling', () => {
    expect(stagesOf(fixture)).toEqual([
      { of: 'past' },
      { of: 'speech' },
      { of: 'group', branch: 1, group: 1, last: false },
      { of: 'group', branch: 1, group: 2, last: true },
      { of: 'group', branch: 2, group: 1, last: false },
      { of: 'group', branch: 2, group: 2, last: true },
      { of: 'group', branch: 3, group: 1, last: false },
      { of: 'group', branch: 3, group: 2, last: true },
    ])
  })

  it('has as many stages as a link may ask for, and each group in its own', () => {
    const stages = stagesOf(fixture)
    expect(stageCount(threeProspects().scenarios)).toBe(stages.length)
    stages.forEach((stage, index) => {
      if (stage.of !== 'group') return
      const branch = fixture.branches.find(({ number }) => number === stage.branch)
      expect(branch?.groups.find(({ number }) => number === stage.group)?.stage).toBe(index + 1)
    })
  })
})
