import { describe, expect, it } from 'vitest'
import { eachIsReportedAlone, edited, issuesOf } from '@/tests/core/edits'

/** Quotes that one thing alone rests on; a note may rest on any. */
const left = [
  'three-futures',
  'on-a-bridge',
  'as-a-result',
  'while-the-office',
  'committee-of-council',
  'school-closes',
]

/** Every kind of place where a dossier has words of ours. */
const ours = [
  '$.title',
  '$.question',
  '$.summary',
  '$.sources[lantern].label',
  '$.sources[lantern].verb',
  '$.sources[lantern].hands[0].verb',
  '$.sources[lantern].notes[the-thursday].says',
  '$.actors[islanders].note.says',
  '$.moments[the-fork].label',
  '$.moments[the-fork].strand',
  '$.scenarios[bridge].ordinal',
  '$.scenarios[bridge].label',
  '$.scenarios[bridge].title.says',
  '$.scenarios[bridge].groups[what-is-built].steps[quay-quiet].label',
  '$.scenarios[bridge].groups[what-is-built].steps[quay-quiet].why',
  '$.topics[school].label',
  '$.topics[school].sides[0].says',
  '$.topics[school].note.says',
  '$.readings[which-winter].title',
  '$.readings[which-winter].readings[1]',
  '$.prompts[who-is-left-out].asks',
  '$.unused[0].why',
]

describe('four words of the source in a row are not passed off as ours', () => {
  eachIsReportedAlone(
    ours.map((at) => ({
      mistake: at,
      set: { [at]: 'Perhaps “The school – WILL stay”?' },
      at,
      problem: 'repeats words of the source as if they were ours: "the school will stay"',
      fix: '[[double brackets]]',
    })),
  )

  it.each([
    'Perhaps the school will remain?',
    'Perhaps [[the school will stay]] as it is.',
    'The school [[will stay open]] then.',
  ])('lets us say: %s', (says) => {
    expect(issuesOf(edited({ set: { '$.summary': says } }))).toEqual([])
  })
})

describe('words in brackets stand in the source to the letter', () => {
  eachIsReportedAlone(
    ours.map((at) => ({
      mistake: at,
      set: { [at]: 'Perhaps [[will not stay]].' },
      at,
      problem: '[[will not stay]] is not in the source',
      fix: 'character for character',
    })),
  )
})

describe('what is shown as the text’s rests on its words', () => {
  eachIsReportedAlone([
    {
      mistake: 'a side without a quote',
      set: { '$.topics[who-acts].sides[1].quotes': [] },
      at: '$.topics[who-acts].sides[1]',
      problem: 'no quote supports this statement',
      fix: '"ourReading": true',
    },
    {
      mistake: 'a title without a quote',
      set: { '$.scenarios[bridge].title.quotes': [] },
      at: '$.scenarios[bridge].title',
      problem: 'no quote supports this statement',
      fix: '"ourReading": true',
    },
    {
      mistake: 'a note on an actor without a quote',
      remove: ['$.actors[harbour-office].note.ourReading'],
      at: '$.actors[harbour-office].note',
      problem: 'no quote supports this statement',
      fix: '"ourReading": true',
    },
    {
      mistake: 'a note on a topic without a quote',
      set: { '$.topics[north-slip].note.quotes': [] },
      at: '$.topics[north-slip].note',
      problem: 'no quote supports this statement',
      fix: '"ourReading": true',
    },
    ...[
      '$.moments[the-fork]',
      '$.readings[which-winter]',
      '$.prompts[who-is-left-out]',
      '$.scenarios[bridge].groups[what-is-built].steps[county-builds]',
      '$.scenarios[bridge].groups[what-is-asked].pointsTo',
      '$.moments[cafe-closed].follows[0]',
      '$.moments[bills-open].beside[0]',
      '$.actors[quays-committee].partOf[0]',
    ].map((at) => ({
      mistake: `${at} without a quote`,
      // So that the quotes which it leaves carry something still.
      set: { [`${at}.quotes`]: [], '$.topics[school].note.quotes': left },
      at,
      problem: 'rests on no quote',
      fix: 'Quote the words',
    })),
    {
      mistake: 'a scenario that the text does not tell',
      set: { '$.scenarios[bridge].whole': [] },
      at: '$.scenarios[bridge].whole',
      problem: 'rests on no quote',
      fix: 'Quote the words',
    },
    {
      mistake: 'an actor under a name that is not printed',
      set: { '$.actors[town].name': 'The Town' },
      at: '$.actors[town].name',
      problem: '"The Town" is not one of the forms that the text uses',
      fix: '"the town"',
    },
  ])
})
