import { describe, expect, it } from 'vitest'
import { type Edit, edited, issuesOf, pathOf } from '@/tests/core/edits'

/** One mistake for each of the checks, none of which hides another. */
const several = {
  set: {
    '$.quotes[boat-will-stop].exact': 'the boat will stop some summer',
    '$.quotes[then].hands': ['tidewater-radio'],
    '$.topics[weather].relation': 'differ',
    '$.topics[date].aliases': ['storms'],
    '$.moments[first-ferry].time.edtf': 'May',
    '$.moments[cafe-closed].follows[0].moment': 'cafe-closed',
    '$.prompts[who-is-left-out].topics': ['who-payed'],
    '$.scenarios[bridge].title.says': 'The ferry [[will stop]].',
    '$.topics[who-acts].sides[1].quotes[0]': 'town-buys',
    '$.sources[memo].sha256': 'f'.repeat(64),
    '$.actors[town].name': 'The Town',
  },
  add: { '$.unused': { source: 'memo', paragraph: 2, sentence: 'Noted', why: 'Why not.' } },
} satisfies Edit

const places = [
  '$.quotes[boat-will-stop].exact',
  '$.quotes[then].hands',
  '$.topics[weather].relation',
  '$.topics[weather].aliases[0]',
  '$.moments[first-ferry].time.edtf',
  '$.moments[cafe-closed].follows[0].moment',
  '$.prompts[who-is-left-out].topics[0]',
  '$.scenarios[bridge].title.says',
  '$.topics[who-acts].sides[1].quotes[0]',
  '$.sources[memo].sha256',
  '$.actors[town].name',
  '$.unused[1]',
]

const pathsOf = (edit: Edit) =>
  issuesOf(edited(edit))
    .map(({ path }) => path)
    .sort()
const sorted = (paths: string[]) => paths.map((path) => pathOf(path)).sort()

describe('all problems at once', () => {
  it('are reported, each of them once', () => {
    expect(pathsOf(several)).toEqual(sorted(places))
  })

  it.each([
    '$.sources[lantern].label',
    '$.actors[little-marrow].kind',
    '$.quotes[no-side].voice',
    '$.moments[bills-open].label',
    '$.scenarios[long-wait].label',
    '$.topics[moving-away].label',
    '$.readings[which-winter].title',
    '$.title',
    '$.id',
    '$.language',
    '$.unused[0].paragraph',
  ])('are reported beside a wrong shape at %s', (at) => {
    const paths = pathsOf({ ...several, set: { ...several.set, [at]: [] } })
    const readable = places.filter(
      (one) => one !== '$.quotes[boat-will-stop].exact' || at !== '$.sources[lantern].label',
    )
    const mentionsSetAside = (one: string) => at.startsWith('$.sources') && /title\.says|sides/.test(one)
    expect(paths).toContain(pathOf(at))
    expect(paths).toEqual(expect.arrayContaining(sorted(readable.filter((one) => !mentionsSetAside(one)))))
  })

  it('are reported though too few scenarios are left to make a dossier', () => {
    const paths = pathsOf({
      ...several,
      set: { ...several.set, '$.scenarios[new-boat].label': 1, '$.scenarios[long-wait].label': 1 },
    })
    expect(paths).toEqual(
      expect.arrayContaining(
        sorted([
          '$.scenarios[new-boat].label',
          '$.scenarios[long-wait].label',
          '$.quotes[boat-will-stop].exact',
          '$.sources[memo].sha256',
        ]),
      ),
    )
  })

  it('name a wrong key, and go on as if it were not there', () => {
    expect(pathsOf({ set: { '$.likelihood': 1, '$.quotes[then].hands': [] } })).toEqual(
      sorted(['$.likelihood', '$.quotes[then].hands']),
    )
  })
})
