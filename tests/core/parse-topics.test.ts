import { describe, expect, it } from 'vitest'
import { eachIsReportedAlone, edited, issuesOf, saying } from '@/tests/core/edits'

describe('a scenario is what the text tells of it', () => {
  const outside = { problem: 'stands outside what the text tells as', fix: 'or call the side silent' }
  eachIsReportedAlone([
    ...[
      {
        list: '$.scenarios[bridge].groups[what-is-built].steps[quay-quiet].quotes',
        at: 1,
        quote: 'cafe-closed',
      },
      { list: '$.scenarios[bridge].groups[what-is-built].joinedBy', at: 1, quote: 'and-they-move' },
      {
        list: '$.scenarios[bridge].groups[what-is-asked].pointsTo.quotes',
        at: 1,
        quote: 'committee-expects',
      },
      { list: '$.scenarios[new-boat].groups[what-it-brings].after.quotes', at: 1, quote: 'in-that-case' },
      { list: '$.scenarios[long-wait].title.quotes', at: 2, quote: 'every-winter' },
      { list: '$.topics[crossing].sides[0].quotes', at: 1, quote: 'boat-will-stop' },
    ].map(({ list, at, quote }) => ({
      mistake: `"${quote}" in ${list}`,
      add: { [list]: quote },
      at: `${list}[${at}]`,
      ...outside,
    })),
    {
      mistake: 'a quote that begins inside and ends outside',
      add: {
        '$.quotes': {
          id: 'bridge-and-more',
          source: 'memo',
          paragraph: 4,
          exact: 'On a bridge: the county',
          voice: 'narrated',
          hands: [],
        },
      },
      set: { '$.scenarios[bridge].groups[what-is-asked].pointsTo.quotes': ['bridge-and-more'] },
      at: '$.scenarios[bridge].groups[what-is-asked].pointsTo.quotes[0]',
      ...outside,
    },
    {
      mistake: 'a mention elsewhere that stands inside a scenario',
      set: { '$.topics[which-is-best].elsewhere': ['no-side', 'school-closes'] },
      at: '$.topics[which-is-best].elsewhere[1]',
      problem: '"school-closes" stands inside a scenario',
      fix: 'outside all of them',
    },
  ])
})

describe('a topic has one side for each scenario', () => {
  eachIsReportedAlone([
    {
      mistake: 'a scenario that is missing',
      remove: ['$.topics[weather].sides[2]'],
      at: '$.topics[weather].sides',
      problem: 'the topic "weather" has no side for the scenario "long-wait"',
      fix: '{ "scenario": "long-wait", "silent": true }',
    },
    {
      mistake: 'a scenario twice',
      add: { '$.topics[weather].sides': { scenario: 'bridge', silent: true } },
      at: '$.topics[weather].sides',
      problem: 'the topic "weather" has two sides for the scenario "bridge"',
      fix: 'on one side',
    },
  ])
})

describe('a relation is the one that the sides show', () => {
  const cases = [
    { topic: 'weather', relation: 'differ', count: '1 of 3 sides speak', right: '"one-silent"' },
    { topic: 'who-pays', relation: 'echo', count: '2 of 3 sides speak', right: '"one-silent"' },
    { topic: 'who-pays', relation: 'both-silent', count: '2 of 3 sides speak', right: '"one-silent"' },
    { topic: 'school', relation: 'one-silent', count: '3 of 3 sides speak', right: '"differ" or "echo"' },
    { topic: 'the-word-will', relation: 'both-silent', count: '3 of 3', right: '"differ" or "echo"' },
    { topic: 'which-is-best', relation: 'one-silent', count: '0 of 3 sides speak', right: '"both-silent"' },
    { topic: 'north-slip', relation: 'differ', count: '0 of 3 sides speak', right: '"both-silent"' },
  ]
  eachIsReportedAlone(
    cases.map(({ topic, relation, count, right }) => ({
      mistake: `"${topic}" is not "${relation}"`,
      set: { [`$.topics[${topic}].relation`]: relation },
      at: `$.topics[${topic}].relation`,
      problem: `is "${relation}", though ${count}`,
      fix: `Here it is ${right}`,
    })),
  )

  it('leaves it to the author whether sides that all speak differ or echo', () => {
    expect(issuesOf(edited({ set: { '$.topics[school].relation': 'echo' } }))).toEqual([])
  })
})

describe('[…] joins words of one paragraph, in their order, with words left out', () => {
  const elided = (side: string, quotes: string[]) => ({
    set: { [`${side}.quotes`]: quotes, [`${side}.elided`]: true },
    at: `${side}.elided`,
    problem: 'cannot be joined by […]',
    fix: 'in the order of the text',
  })
  const bridge = '$.topics[school].sides[1]'
  eachIsReportedAlone([
    { mistake: 'the later words first', ...elided(bridge, ['nobody-has-shown', 'told-school-stays']) },
    { mistake: 'one quote alone', ...elided(bridge, ['told-school-stays']) },
    { mistake: 'the same words twice', ...elided(bridge, ['told-school-stays', 'told-school-stays']) },
    { mistake: 'words of two paragraphs', ...elided(bridge, ['told-school-stays', 'county-says-no-date']) },
    {
      mistake: 'words that overlap',
      ...elided('$.topics[school].sides[0]', ['first-quoted', 'school-stays']),
    },
    {
      mistake: 'words with a blank alone between them',
      ...elided('$.topics[weather].sides[0]', ['then', 'any-weather']),
    },
  ])
})

describe('nothing comes before itself', () => {
  eachIsReportedAlone([
    {
      mistake: 'a group after itself',
      set: { '$.scenarios[long-wait].groups[what-follows].after.group': 'what-follows' },
      at: '$.scenarios[long-wait].groups[what-follows].after.group',
      problem: '"what-follows" comes after "what-follows"',
      fix: 'Remove the link',
    },
    {
      mistake: 'a moment that follows itself',
      set: { '$.moments[cafe-closed].follows[0].moment': 'cafe-closed' },
      at: '$.moments[cafe-closed].follows[0].moment',
      problem: '"cafe-closed" comes after "cafe-closed"',
      fix: 'Remove the link',
    },
  ])

  it('reports a circle of groups at each link', () => {
    const circle = { group: 'what-follows', quotes: ['in-that-case'] }
    const at = '$.scenarios[long-wait].groups'
    const saysWhat = { problem: 'comes after', fix: 'that the text does not give' }
    expect(issuesOf(edited({ set: { [`${at}[what-is-left].after`]: circle } }))).toEqual([
      saying({ at: `${at}[what-is-left].after.group`, ...saysWhat }),
      saying({ at: `${at}[what-follows].after.group`, ...saysWhat }),
    ])
  })

  it('reports a circle of moments at each link, and not what hangs on it', () => {
    const follows = (moment: string) => [{ moment, quotes: ['as-a-result'] }]
    const set = {
      '$.moments[first-ferry].follows': follows('slip-broken'),
      '$.moments[slip-broken].follows': follows('cafe-closed'),
    }
    const saysWhat = { problem: 'comes after', fix: 'that the text does not give' }
    expect(issuesOf(edited({ set }))).toEqual([
      saying({ at: '$.moments[slip-broken].follows[0].moment', ...saysWhat }),
      saying({ at: '$.moments[cafe-closed].follows[0].moment', ...saysWhat }),
    ])
  })
})

describe('only the dates that the text gives', () => {
  const edtf = '$.moments[first-ferry].time.edtf'
  eachIsReportedAlone([
    ...['May 1961', '1961-5', '1961-13', '61', '1961-05-32', '05/1961', '1961-05-12T', '{1961,1962}'].map(
      (date) => ({
        mistake: `"${date}" is not EDTF`,
        set: { [edtf]: date },
        at: edtf,
        problem: `"${date}" is not EDTF of level 0 or 1`,
        fix: '"2017-04"',
      }),
    ),
    {
      mistake: 'a date from outside that is not EDTF',
      set: { '$.moments[the-talk].time.outside.edtf': 'a Thursday' },
      at: '$.moments[the-talk].time.outside.edtf',
      problem: '"a Thursday" is not EDTF',
      fix: '"2012"',
    },
    {
      mistake: 'a date of a step that is not EDTF',
      set: { '$.scenarios[long-wait].groups[1].steps[boat-stops].time.edtf': 'some day' },
      at: '$.scenarios[long-wait].groups[1].steps[boat-stops].time.edtf',
      problem: '"some day" is not EDTF',
      fix: '"2012"',
    },
    {
      mistake: 'a time of a step that is told of something else',
      set: { '$.scenarios[long-wait].groups[1].steps[boat-stops].time.quotes': ['in-1997'] },
      at: '$.scenarios[long-wait].groups[1].steps[boat-stops].time.quotes[0]',
      problem: 'stands outside what the text tells as',
      fix: 'or call the side silent',
    },
    {
      mistake: 'a date that no words state',
      set: { '$.moments[worn-out].time': { quotes: [], edtf: '1998' } },
      at: '$.moments[worn-out].time.edtf',
      problem: 'no words of the text state this date',
      fix: '"outside" with a note',
    },
  ])

  it.each([
    '1961',
    '1961-05',
    '1961-05-12',
    '196X',
    '1961?',
    '1961~',
    '1961/..',
    '1961-05/1961-07',
    '-0043',
    '1961-21',
  ])('takes %s', (date) => {
    expect(issuesOf(edited({ set: { [edtf]: date } }))).toEqual([])
  })
})
