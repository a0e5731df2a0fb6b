import { describe, expect, it } from 'vitest'
import { eachIsReportedAlone, edited, issuesOf, saying } from '@/tests/core/edits'

describe('a voice agrees with the quotation marks of the source', () => {
  eachIsReportedAlone([
    {
      mistake: 'direct speech outside quotation marks',
      set: { '$.quotes[school-closes].voice': 'direct' },
      at: '$.quotes[school-closes].voice',
      problem: '"the school closes" does not stand inside quotation marks',
      fix: 'Call it reported or narrated',
    },
    {
      mistake: 'direct speech that runs out of the quotation marks',
      set: { '$.quotes[before-the-harvest].exact': 'not before the harvest”' },
      at: '$.quotes[before-the-harvest].voice',
      problem: 'does not stand inside quotation marks',
      fix: 'only what the source prints as speech',
    },
    {
      mistake: 'direct speech over two pairs of quotation marks',
      set: {
        '$.quotes[nobody-has-shown].exact': 'stay open," she said, "but nobody has shown me who pays',
        '$.topics[school].sides[1]': { scenario: 'bridge', says: 'Open.', quotes: ['told-school-stays'] },
        '$.scenarios[bridge].whole[0]': 'second-told',
      },
      at: '$.quotes[nobody-has-shown].voice',
      problem: 'does not stand inside quotation marks',
      fix: 'Call it reported',
    },
    {
      mistake: 'reported speech inside quotation marks',
      set: { '$.quotes[before-the-harvest].voice': 'reported' },
      at: '$.quotes[before-the-harvest].voice',
      problem: 'is reported, but stands inside quotation marks',
      fix: 'Call it direct',
    },
    {
      mistake: 'narration that reaches into quotation marks',
      set: { '$.quotes[treasurer-answers].exact': 'the treasurer answers “not before' },
      at: '$.quotes[treasurer-answers].voice',
      problem: 'is narrated, but stands inside quotation marks',
      fix: 'split it',
    },
  ])
})

describe('a chain of hands agrees with the voice', () => {
  eachIsReportedAlone([
    {
      mistake: 'a chain that does not begin with the speaker',
      set: { '$.quotes[bills-hidden].hands': ['harbour-master', 'tidewater-radio'] },
      at: '$.quotes[bills-hidden].hands',
      problem: 'does not begin with the speaker "islanders"',
      fix: 'from the first mouth',
    },
    {
      mistake: 'a chain without hands',
      set: { '$.quotes[then].hands': [] },
      at: '$.quotes[then].hands',
      problem: 'does not begin with the speaker "harbour-master"',
      fix: 'from the first mouth',
    },
    {
      mistake: 'narration with a speaker',
      set: { '$.quotes[she-said].speaker': 'harbour-master' },
      at: '$.quotes[she-said].voice',
      problem: 'is narrated, yet somebody speaks',
      fix: 'no speaker and no hands',
    },
    {
      mistake: 'narration through somebody’s hands',
      set: { '$.quotes[no-side].hands': ['quays-committee'] },
      at: '$.quotes[no-side].voice',
      problem: 'is narrated, yet somebody speaks',
      fix: 'no speaker and no hands',
    },
    {
      mistake: 'narration that is attributed to somebody',
      set: { '$.quotes[slip-broken].attribution': 'said-of-bills', '$.quotes[slip-broken].inherited': true },
      at: '$.quotes[slip-broken].attribution',
      problem: 'is narrated, yet it is attributed',
      fix: 'Call it reported',
    },
    {
      mistake: 'speech without a speaker',
      remove: ['$.quotes[then].speaker'],
      at: '$.quotes[then].speaker',
      problem: 'is missing: direct speech is somebody’s',
      fix: 'Name who speaks',
    },
  ])
})

describe('attributing words are named, and said to be inherited where they stand in another sentence', () => {
  eachIsReportedAlone([
    {
      mistake: 'an attribution that is missing',
      remove: ['$.quotes[then].attribution'],
      at: '$.quotes[then].attribution',
      problem: 'is missing',
      fix: 'Quote the words that say who speaks',
    },
    {
      mistake: 'an inherited attribution that is not called so',
      remove: ['$.quotes[nothing-decided].inherited'],
      at: '$.quotes[nothing-decided].inherited',
      problem: 'is not said, though "said-in-her-talk" stands in another sentence',
      fix: 'Add "inherited": true',
    },
    {
      mistake: 'an attribution of the same paragraph, yet of another sentence',
      set: { '$.quotes[every-winter].attribution': 'said-on-thursday' },
      at: '$.quotes[every-winter].inherited',
      problem: 'stands in another sentence',
      fix: 'Add "inherited": true',
    },
    {
      mistake: 'an attribution of the same sentence that is called inherited',
      set: { '$.quotes[then].inherited': true },
      at: '$.quotes[then].inherited',
      problem: 'is said, though "said-of-the-first" stands in the same sentence',
      fix: 'Remove it',
    },
    {
      mistake: 'narration that inherits from nobody',
      set: { '$.quotes[no-side].inherited': true },
      at: '$.quotes[no-side].inherited',
      problem: 'is said, though nothing is inherited',
      fix: 'Remove it',
    },
    {
      mistake: 'a quote that attributes itself',
      set: { '$.quotes[then].attribution': 'then' },
      at: '$.quotes[then].attribution',
      problem: '"then" is attributed by "then"',
      fix: 'the words that say who speaks',
    },
  ])

  it('reports quotes that attribute each other, at both', () => {
    const set = {
      '$.quotes[then].attribution': 'school-stays',
      '$.quotes[school-stays].attribution': 'then',
    }
    expect(issuesOf(edited({ set }))).toEqual([
      saying({
        at: '$.quotes[then].attribution',
        problem: 'by "school-stays", and so by itself',
        fix: 'who speaks',
      }),
      saying({
        at: '$.quotes[school-stays].attribution',
        problem: 'by "then", and so by itself',
        fix: 'who speaks',
      }),
    ])
  })
})
