import { describe, expect, it } from 'vitest'
import { eachIsReportedAlone, edited, issuesOf } from '@/tests/core/edits'
import { threeProspectsFile } from '@/tests/core/three-prospects'

describe('the shape of a dossier', () => {
  it('is right in the fixture', () => {
    expect(issuesOf(threeProspectsFile())).toEqual([])
  })

  eachIsReportedAlone([
    {
      mistake: 'a number for the words of a quote',
      set: { '$.quotes[then].exact': 7 },
      at: '$.quotes[then].exact',
      problem: 'expected string',
      fix: 'of the type string',
    },
    {
      mistake: 'no words in a quote',
      set: { '$.quotes[then].exact': '' },
      at: '$.quotes[then].exact',
      problem: 'has the wrong shape',
      fix: 'At least 1',
    },
    {
      mistake: 'a voice that does not exist',
      set: { '$.quotes[first-told].voice': 'whispered' },
      at: '$.quotes[first-told].voice',
      problem: 'has the wrong shape',
      fix: '"direct", "reported", "narrated"',
    },
    {
      mistake: 'half of a character in our words',
      set: { '$.scenarios[bridge].label': 'Build\ud800 over' },
      at: '$.scenarios[bridge].label',
      problem: 'lone surrogate',
      fix: '',
    },
    {
      mistake: 'an address that would run',
      set: { '$.sources[lantern].notes[where-it-was-printed].reference.url': 'javascript:alert(1)' },
      at: '$.sources[lantern].notes[where-it-was-printed].reference.url',
      problem: 'not an address that starts with http',
      fix: '',
    },
    {
      mistake: 'a paragraph counted from 0',
      set: { '$.quotes[no-side].paragraph': 0 },
      at: '$.quotes[no-side].paragraph',
      problem: 'has the wrong shape',
      fix: 'At least 1',
    },
    {
      mistake: 'half a paragraph',
      set: { '$.actors[town].forms[0].paragraph': 1.5 },
      at: '$.actors[town].forms[0].paragraph',
      problem: 'has the wrong shape',
      fix: 'int',
    },
    {
      mistake: 'a topic without a label',
      remove: ['$.topics[which-is-best].label'],
      at: '$.topics[which-is-best].label',
      problem: 'expected string',
      fix: 'of the type string',
    },
    {
      mistake: 'an id that is not a slug',
      set: { '$.readings[which-winter].id': 'Which Winter' },
      at: '$.readings[which-winter].id',
      problem: 'lower-case letters, digits and single hyphens',
      fix: '[a-z0-9]',
    },
    {
      mistake: 'an id longer than 60 characters',
      set: { '$.prompts[who-is-left-out].id': 'a'.repeat(61) },
      at: '$.prompts[who-is-left-out].id',
      problem: 'has the wrong shape',
      fix: 'At most 60',
    },
    {
      mistake: 'a former id that no link can have had',
      set: { '$.topics[date].aliases': ['When?'] },
      at: '$.topics[date].aliases[0]',
      problem: 'lower-case letters, digits and single hyphens',
      fix: '[a-z0-9]',
    },
    {
      mistake: 'a misspelt key of a side that speaks',
      set: { '$.topics[school].sides[1].ellided': true },
      at: '$.topics[school].sides[1].ellided',
      problem: 'is not part of the format',
      fix: 'correct its name',
    },
    {
      mistake: 'a side that is silent and ours',
      set: { '$.topics[weather].sides[1].ourReading': true },
      at: '$.topics[weather].sides[1].ourReading',
      problem: 'is not part of the format',
      fix: 'Remove it',
    },
    {
      mistake: 'a side that is not silent and says nothing',
      set: { '$.topics[weather].sides[1].silent': false },
      at: '$.topics[weather].sides[1].silent',
      problem: 'has the wrong shape',
      fix: 'true',
    },
    {
      mistake: 'a key that the format does not know',
      set: { '$.likelihood': 0.5 },
      at: '$.likelihood',
      problem: 'is not part of the format',
      fix: 'data/dossier.schema.json',
    },
    {
      mistake: 'an unknown key in a form of a name',
      set: { '$.actors[town].forms[0].alias': 'x' },
      at: '$.actors[town].forms[0].alias',
      problem: 'is not part of the format',
      fix: 'Remove it',
    },
    {
      mistake: 'a reading that leaves no choice',
      set: { '$.readings[which-winter].readings': ['The coming one.'] },
      at: '$.readings[which-winter].readings',
      problem: 'has the wrong shape',
      fix: 'At least 2',
    },
    {
      mistake: 'a hash that is none',
      set: { '$.sources[memo].sha256': 'to do' },
      at: '$.sources[memo].sha256',
      problem: 'has the wrong shape',
      fix: '[0-9a-f]{64}',
    },
    {
      mistake: 'a language tag with an underscore',
      set: { '$.sources[memo].language': 'en_GB' },
      at: '$.sources[memo].language',
      problem: 'not a BCP 47 tag, as in "en" or "en-GB"',
      fix: 'data/dossier.schema.json',
    },
    {
      mistake: 'a language of ours that is no tag',
      set: { '$.language': 'plain English' },
      at: '$.language',
      problem: 'not a BCP 47 tag, as in "en" or "en-GB"',
      fix: 'data/dossier.schema.json',
    },
    {
      mistake: 'a reference that is not a web address',
      set: { '$.sources[lantern].notes[the-thursday].reference.url': 'the calendar' },
      at: '$.sources[lantern].notes[the-thursday].reference.url',
      problem: 'has the wrong shape',
      fix: 'url',
    },
    {
      mistake: 'a group without steps',
      set: { '$.scenarios[bridge].groups[what-is-asked].steps': [] },
      at: '$.scenarios[bridge].groups[what-is-asked].steps',
      problem: 'has the wrong shape',
      fix: 'At least 1',
    },
    {
      mistake: 'a moment that is a word',
      set: { '$.moments[the-fork]': 'the fork' },
      at: '$.moments[the-fork]',
      problem: 'expected object',
      fix: 'of the type object',
    },
    {
      mistake: 'an unused sentence without the reason',
      remove: ['$.unused[0].why'],
      at: '$.unused[0].why',
      problem: 'expected string',
      fix: 'of the type string',
    },
    {
      mistake: 'a dossier without a summary',
      remove: ['$.summary'],
      at: '$.summary',
      problem: 'expected string',
      fix: 'of the type string',
    },
    {
      mistake: 'a version of the format that is to come',
      set: { '$.version': 2 },
      at: '$.version',
      problem: 'has the wrong shape',
      fix: '1',
    },
    {
      mistake: 'quotes that are not a list',
      set: { '$.quotes': {} },
      at: '$.quotes',
      problem: 'expected array',
      fix: 'of the type array',
    },
  ])

  it.each(['sources', 'actors', 'quotes', 'moments', 'scenarios', 'topics', 'readings', 'prompts'])(
    'sets a part of the %s aside without a second complaint about what refers to it',
    (list) => {
      expect(issuesOf(edited({ set: { [`$.${list}[0].colour`]: 'red' } }))).toEqual([
        expect.objectContaining({ path: `$.${list}[0].colour` }),
      ])
    },
  )

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a word', 'dossier'],
    ['a list', []],
    ['a number', 1],
  ])('is not %s', (_, value) => {
    expect(issuesOf(value)).toEqual([expect.objectContaining({ path: '$' })])
  })

  it('needs two scenarios to set side by side', () => {
    const issues = issuesOf(edited({ remove: ['$.scenarios[1]', '$.scenarios[1]'] }))
    expect(issues).toContainEqual(expect.objectContaining({ path: '$.scenarios', fix: 'At least 2 of it.' }))
  })

  it('counts as the author counts, from 0', () => {
    expect(issuesOf(edited({ set: { '$.topics[date].label': 1 } })).map(({ path }) => path)).toEqual([
      '$.topics[3].label',
    ])
  })
})
