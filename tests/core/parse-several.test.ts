import { describe, expect, it } from 'vitest'
import { type Edit, edited, issuesOf, pathOf } from '@/tests/core/edits'

/** A mistake for each of the checks, at the place where it is reported; none hides another. */
const several = {
  set: {
    '$.quotes[boat-will-stop].exact': 'the boat will stop some summer',
    '$.quotes[then].hands': ['tidewater-radio'],
    '$.topics[weather].relation': 'differ',
    '$.topics[weather].aliases[0]': 'when',
    '$.moments[first-ferry].time.edtf': 'May',
    '$.moments[cafe-closed].follows[0].moment': 'cafe-closed',
    '$.prompts[who-is-left-out].topics[0]': 'who-payed',
    '$.scenarios[bridge].title.says': 'The ferry [[will sink]].',
    '$.topics[who-acts].sides[1].quotes[0]': 'town-buys',
    '$.sources[memo].sha256': 'f'.repeat(64),
    '$.actors[town].name': 'The Town',
    '$.unused[0].source': 'lantren',
  },
} satisfies Edit

const places = Object.keys(several.set)

const pathsOf = (edit: Edit) => issuesOf(edited(edit)).map(({ path }) => path)

const sorted = (paths: readonly string[]) => paths.map((path) => pathOf(path)).sort()

describe('all problems at once', () => {
  it('are reported, and the sentence that is no longer listed', () => {
    expect(pathsOf(several).sort()).toEqual(sorted([...places, '$.sources[lantern].paragraphs[0]']))
  })

  it.each([
    '$.actors[little-marrow].kind',
    '$.quotes[no-side].voice',
    '$.moments[bills-open].label',
    '$.scenarios[long-wait].label',
    '$.topics[moving-away].label',
    '$.readings[which-winter].title',
  ])('are reported beside a wrong shape at %s', (at) => {
    const paths = pathsOf({ set: { ...several.set, [at]: 7 } }).sort()
    expect(paths).toEqual(sorted([...places, at]))
  })

  it.each(['$.title', '$.id', '$.language'])('are reported beside a wrong header at %s', (at) => {
    const paths = pathsOf({ set: { ...several.set, [at]: 7 } }).sort()
    expect(paths).toEqual(sorted([...places, at, '$.sources[lantern].paragraphs[0]']))
  })

  it('are reported beside an unused sentence of the wrong shape, counted as the author counts', () => {
    const wrong = { source: 'memo' }
    const stale = { source: 'memo', paragraph: 2, sentence: 'Noted', why: 'It is used.' }
    expect(pathsOf({ set: { '$.unused': [wrong, stale] } })).toEqual([
      ...['paragraph', 'sentence', 'why'].map((key) => `$.unused[0].${key}`),
      '$.unused[1]',
    ])
  })

  it('are reported where a source of the wrong shape leaves its quotes in the air', () => {
    const paths = pathsOf({ set: { ...several.set, '$.sources[lantern].label': 7 } })
    const found = ['$.quotes[then].hands', '$.topics[weather].relation', '$.sources[memo].sha256']
    expect(paths).toEqual(expect.arrayContaining(sorted([...found, '$.sources[lantern].label'])))
  })

  it('are reported though too few scenarios are left to make a dossier', () => {
    const wrong = { '$.scenarios[new-boat].label': 7, '$.scenarios[long-wait].label': 7 }
    expect(pathsOf({ set: { ...several.set, ...wrong } }).sort()).toEqual(
      sorted([...places, ...Object.keys(wrong)]),
    )
  })

  it('are reported beside a key that the format does not know', () => {
    expect(pathsOf({ set: { ...several.set, '$.likelihood': 1 } })).toEqual(
      expect.arrayContaining(sorted([...places, '$.likelihood'])),
    )
  })
})
