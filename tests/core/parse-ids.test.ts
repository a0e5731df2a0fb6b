import { describe, expect, it } from 'vitest'
import { eachIsReportedAlone, edited, issuesOf, pathOf, saying } from '@/tests/core/edits'

describe('each id is given once', () => {
  eachIsReportedAlone([
    {
      mistake: 'two moments or steps',
      set: { '$.scenarios[new-boat].groups[what-it-brings].steps[school-open].id': 'the-fork' },
      at: '$.scenarios[new-boat].groups[what-it-brings].steps[school-open].id',
      problem: 'the id "the-fork" is given twice',
      fix: '$.moments[7].id',
    },
    {
      mistake: 'two groups',
      set: { '$.scenarios[long-wait].groups[what-follows].id': 'what-is-asked' },
      at: '$.scenarios[long-wait].groups[what-follows].id',
      problem: '"what-is-asked" is given twice',
      fix: '$.scenarios[1].groups[1].id',
    },
    {
      mistake: 'two notes, in different sources',
      add: {
        '$.sources[memo].notes': {
          id: 'the-thursday',
          says: 'Another one.',
          reference: { title: 'The calendar' },
        },
      },
      at: '$.sources[memo].notes[0].id',
      problem: '"the-thursday" is given twice',
      fix: '$.sources[0].notes[1].id',
    },
    {
      mistake: 'two topics',
      set: { '$.topics[date].id': 'school' },
      at: '$.topics[date].id',
      problem: '"school" is given twice',
      fix: '$.topics[2].id',
    },
    {
      mistake: 'two readings',
      set: { '$.readings[which-winter].id': 'who-is-she' },
      at: '$.readings[which-winter].id',
      problem: '"who-is-she" is given twice',
      fix: '$.readings[0].id',
    },
    {
      mistake: 'two prompts',
      add: { '$.prompts': { id: 'who-is-left-out', asks: 'Anything else?', quotes: ['then'] } },
      at: '$.prompts[1].id',
      problem: '"who-is-left-out" is given twice',
      fix: '$.prompts[0].id',
    },
    {
      mistake: 'a former id of a topic that another topic had too',
      set: { '$.topics[date].aliases': ['storms'] },
      at: '$.topics[weather].aliases[0]',
      problem: '"storms" is given twice',
      fix: '$.topics[3].aliases[0]',
    },
    {
      mistake: 'a former id that is a present one',
      set: { '$.scenarios[long-wait].aliases': ['bridge'] },
      at: '$.scenarios[long-wait].aliases[0]',
      problem: '"bridge" is given twice',
      fix: '$.scenarios[1].id',
    },
    {
      mistake: 'a former id of an actor that is another actor',
      set: { '$.actors[treasurer].aliases': ['town'] },
      at: '$.actors[treasurer].aliases[0]',
      problem: '"town" is given twice',
      fix: '$.actors[0].id',
    },
    {
      mistake: 'a former id that is the present one of the same thing',
      set: { '$.topics[date].aliases': ['date'] },
      at: '$.topics[date].aliases[0]',
      problem: '"date" is given twice',
      fix: '$.topics[3].id',
    },
    {
      mistake: 'a quote named like a source, since both are addressed below /source/',
      set: { '$.quotes[then].aliases': ['memo'] },
      at: '$.quotes[then].aliases[0]',
      problem: '"memo" is given twice',
      fix: '$.sources[1].id',
    },
  ])

  it('lets things of different kinds share an id', () => {
    expect(issuesOf(edited({ set: { '$.prompts[who-is-left-out].id': 'bridge' } }))).toEqual([])
  })
})

describe('every id that something refers to is there', () => {
  eachIsReportedAlone(
    [
      ['source', '$.quotes[then].source', 'lantren', 'lantern'],
      ['source', '$.actors[town].forms[0].source', 'lantren', 'lantern'],
      ['reading', '$.actors[harbour-master].forms[10].reading', 'who-is-he', 'who-is-she'],
      ['actor', '$.actors[quays-committee].partOf[0].actor', 'town-counsel', 'town-council'],
      ['actor', '$.sources[lantern].hands[0].actor', 'harbor-master', 'harbour-master'],
      ['actor', '$.quotes[then].hands[1]', 'tidewater-tv', 'tidewater-radio'],
      ['quote', '$.quotes[then].attribution', 'said-of-the-frist', 'said-of-the-first'],
      ['note', '$.moments[the-talk].time.outside.note', 'thursday', 'the-thursday'],
      ['moment', '$.moments[cafe-closed].follows[0].moment', 'slip-broke', 'slip-broken'],
      ['moment', '$.moments[bills-open].beside[0].moment', 'bills-hid', 'bills-hidden'],
      [
        'group',
        '$.scenarios[new-boat].groups[what-it-brings].after.group',
        'what-is-bough',
        'what-is-bought',
      ],
      [
        'group',
        '$.scenarios[bridge].groups[what-is-asked].pointsTo.group',
        'what-was-built',
        'what-is-built',
      ],
    ].map(([kind, at = '', wrong, right]) => ({
      mistake: `${kind} at ${at}`,
      set: { [at]: wrong },
      at,
      problem: `there is no ${kind} "${wrong}"`,
      fix: `Did you mean "${right}"?`,
    })),
  )

  it.each([
    ['quote', '$.actors[quays-committee].partOf[0].quotes'],
    ['quote', '$.actors[islanders].note.quotes'],
    ['quote', '$.moments[the-fork].quotes'],
    ['actor', '$.moments[the-fork].acting'],
    ['actor', '$.moments[the-fork].affected'],
    ['quote', '$.moments[the-talk].time.quotes'],
    ['quote', '$.moments[cafe-closed].follows[0].quotes'],
    ['quote', '$.moments[bills-open].beside[0].quotes'],
    ['quote', '$.scenarios[bridge].title.quotes'],
    ['quote', '$.scenarios[bridge].whole'],
    ['quote', '$.scenarios[bridge].groups[what-is-built].joinedBy'],
    ['quote', '$.scenarios[new-boat].groups[what-it-brings].after.quotes'],
    ['quote', '$.scenarios[bridge].groups[what-is-asked].pointsTo.quotes'],
    ['quote', '$.scenarios[bridge].groups[what-is-built].steps[quay-quiet].quotes'],
    ['actor', '$.scenarios[bridge].groups[what-is-built].steps[quay-quiet].acting'],
    ['actor', '$.scenarios[bridge].groups[what-is-built].steps[quay-quiet].affected'],
    ['quote', '$.topics[school].sides[0].quotes'],
    ['quote', '$.topics[school].note.quotes'],
    ['quote', '$.topics[north-slip].elsewhere'],
    ['quote', '$.readings[which-winter].quotes'],
    ['quote', '$.prompts[who-is-left-out].quotes'],
    ['topic', '$.prompts[who-is-left-out].topics'],
  ])('%s in the list %s', (kind, list) => {
    const issues = issuesOf(edited({ add: { [list]: 'no-such-thing' } }))
    expect(issues).toEqual([
      {
        path: expect.stringMatching(/\[\d\]$/),
        problem: `there is no ${kind} "no-such-thing"`,
        fix: expect.stringContaining('Did you mean'),
      },
    ])
    expect(issues[0]?.path.replace(/\[\d\]$/, '')).toBe(pathOf(list))
  })

  it('a source of an unused sentence, which then is not listed either', () => {
    expect(issuesOf(edited({ set: { '$.unused[0].source': 'lantren' } }))).toEqual([
      saying({ at: '$.unused[0].source', problem: 'there is no source "lantren"', fix: '"lantern"' }),
      saying({
        at: '$.sources[lantern].paragraphs[0]',
        problem: 'nothing uses the sentence',
        fix: 'list it',
      }),
    ])
  })

  it('a speaker, who then does not begin the chain either', () => {
    const issues = issuesOf(edited({ set: { '$.quotes[then].speaker': 'harbor-master' } }))
    expect(issues).toEqual([
      saying({
        at: '$.quotes[then].speaker',
        problem: 'there is no actor "harbor-master"',
        fix: '"harbour-master"',
      }),
      saying({ at: '$.quotes[then].hands', problem: 'does not begin with', fix: 'first mouth' }),
    ])
  })

  it('a scenario of a side, which then has no side either', () => {
    const issues = issuesOf(edited({ set: { '$.topics[weather].sides[2].scenario': 'long-weight' } }))
    expect(issues).toEqual([
      saying({
        at: '$.topics[weather].sides[2].scenario',
        problem: 'there is no scenario "long-weight"',
        fix: '"long-wait"',
      }),
      saying({
        at: '$.topics[weather].sides',
        problem: 'no side for the scenario "long-wait"',
        fix: '"silent"',
      }),
    ])
  })
})
