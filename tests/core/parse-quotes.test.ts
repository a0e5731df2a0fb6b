import { describe, expect, it } from 'vitest'
import { eachIsReportedAlone, edited, issuesOf, saying } from '@/tests/core/edits'

describe('a quote stands in its source to the letter', () => {
  eachIsReportedAlone([
    {
      mistake: 'a changed word',
      set: { '$.quotes[boat-will-stop].exact': 'the boat will stop some summer' },
      at: '$.quotes[boat-will-stop].exact',
      problem: '"the boat will stop some summer" is not found in ¶6 of "lantern"',
      fix: 'The source goes "the boat will stop some winter',
    },
    {
      mistake: 'a removed “not”',
      set: { '$.quotes[not-giving-up].exact': 'the town is giving it up' },
      at: '$.quotes[not-giving-up].exact',
      problem: 'is not found in ¶1',
      fix: 'The source goes "the town is not giving it up',
    },
    {
      mistake: 'a changed letter',
      set: { '$.quotes[cafe-closed].exact': 'the cafe on the quay closed' },
      at: '$.quotes[cafe-closed].exact',
      problem: 'is not found in ¶2',
      fix: 'The source goes "the café on the quay closed',
    },
    {
      mistake: 'a small letter for a capital',
      set: { '$.quotes[no-side].exact': 'the committee takes no side' },
      at: '$.quotes[no-side].exact',
      problem: 'is not found in ¶2',
      fix: 'The source goes',
    },
    {
      mistake: 'a straight quotation mark for a curly one',
      set: { '$.quotes[county-answers].exact': 'the county answers that it "' },
      at: '$.quotes[county-answers].exact',
      problem: 'is not found in ¶4',
      fix: 'The source goes "the county answers that it “',
    },
    {
      mistake: 'words that stand there more than once',
      remove: ['$.quotes[and-the-islanders].prefix'],
      at: '$.quotes[and-the-islanders].exact',
      problem: '"and" is found 3 times in ¶4, at 49, 60, 128',
      fix: 'for the first: {"prefix":',
    },
    {
      mistake: 'the right words in another paragraph',
      set: { '$.quotes[she-fears].paragraph': 5 },
      at: '$.quotes[she-fears].exact',
      problem: 'is not found in ¶5',
      fix: 'It is found in ¶6 of "lantern"',
    },
    {
      mistake: 'the right words in another source',
      set: { '$.quotes[no-side].source': 'lantern' },
      at: '$.quotes[no-side].exact',
      problem: 'is not found in ¶2 of "lantern"',
      fix: 'It is found in ¶2 of "memo"',
    },
    {
      mistake: 'a paragraph that is not there',
      set: { '$.quotes[no-side].paragraph': 9 },
      at: '$.quotes[no-side].paragraph',
      problem: 'there is no paragraph 9',
      fix: '"memo" has the paragraphs 1 to 5',
    },
    {
      mistake: 'a changed word in all that is told of a scenario',
      set: { '$.quotes[third-told].exact': 'The third is that nothing is settled.' },
      at: '$.quotes[third-told].exact',
      problem: 'is not found in ¶6',
      fix: 'The source goes "The third is that nothing is decided.',
    },
    {
      mistake: 'a prefix that does not stand before the words',
      set: { '$.quotes[and-the-islanders].prefix': 'old boat ' },
      at: '$.quotes[and-the-islanders]',
      problem: 'between this prefix and suffix',
      fix: 'Correct the prefix and suffix',
    },
    {
      mistake: 'a prefix that does not touch the words',
      set: { '$.quotes[and-the-islanders].prefix': 'new boat' },
      at: '$.quotes[and-the-islanders]',
      problem: 'between this prefix and suffix',
      fix: 'Correct the prefix and suffix',
    },
    {
      mistake: 'a name that the paragraph does not hold',
      set: { '$.actors[county].forms[2].exact': 'they' },
      at: '$.actors[county].forms[2].exact',
      problem: '"they" is not found in ¶4 of "memo"',
      fix: 'Copy the words from the source',
    },
    {
      mistake: 'a word without its beginning, which says the opposite',
      set: { '$.quotes[memo-on-a-boat].exact': 'known' },
      at: '$.quotes[memo-on-a-boat].exact',
      problem: '"known" begins inside a word of the source',
      fix: 'whole words',
    },
    {
      mistake: 'a word without its end',
      set: { '$.quotes[school-closes].exact': 'the school close' },
      at: '$.quotes[school-closes].exact',
      problem: '"the school close" ends inside a word of the source',
      fix: 'whole words',
    },
    {
      mistake: 'a name that is part of another word',
      set: { '$.actors[county].forms[2].exact': 'ask', '$.actors[county].forms[2].prefix': 'town ' },
      at: '$.actors[county].forms[2].exact',
      problem: '"ask" ends inside a word of the source',
      fix: 'whole words',
    },
  ])

  it('lets a name stand inside a longer word where it does not act', () => {
    const set = {
      '$.actors[county].forms[2].exact': 'ask',
      '$.actors[county].forms[2].prefix': 'town ',
      '$.actors[county].forms[2].as': 'inside',
    }
    expect(issuesOf(edited({ set }))).toEqual([])
  })
})

describe('a source is the text that was pinned', () => {
  eachIsReportedAlone([
    {
      mistake: 'a changed full stop',
      set: {
        '$.sources[memo].paragraphs[1]':
          'Noted: the first ferry sailed in May 1961. The committee takes no side!',
      },
      at: '$.sources[memo].sha256',
      problem: 'does not belong to this text',
      fix: 'restore it',
    },
    {
      mistake: 'another hash',
      set: { '$.sources[lantern].sha256': 'a'.repeat(64) },
      at: '$.sources[lantern].sha256',
      problem: 'its paragraphs have',
      fix: 'pin it with that value',
    },
    ...(['\n', '\r', '\u2028', '\u2029'] as const).map((mark) => ({
      mistake: `a line break in a paragraph: ${JSON.stringify(mark)}`,
      set: {
        '$.sources[memo].paragraphs[0]': `Memo of the Quays Committee of the Town Council, on the crossing to Little Marrow.${mark}`,
      },
      repin: true as const,
      at: '$.sources[memo].paragraphs[0]',
      problem: 'holds a line break',
      fix: 'two paragraphs',
    })),
    {
      mistake: 'half of a character',
      set: {
        '$.sources[memo].paragraphs[0]':
          'Memo of the Quays Committee of the Town Council, on the crossing to Little Marrow\ud83d.',
      },
      repin: true,
      at: '$.sources[memo].paragraphs[0]',
      problem: 'a lone surrogate',
      fix: 'UTF-8',
    },
    {
      mistake: 'a publisher without a note in this source',
      set: { '$.sources[memo].publisher': { name: 'The Quays Committee', note: 'the-thursday' } },
      at: '$.sources[memo].publisher.note',
      problem: 'there is no note "the-thursday" in this source',
      fix: 'a note with its reference',
    },
  ])
})

describe('the whole text is covered', () => {
  eachIsReportedAlone([
    {
      mistake: 'a sentence that is neither used nor listed',
      set: { '$.unused': [] },
      at: '$.sources[lantern].paragraphs[0]',
      problem: 'nothing uses the sentence "The Skerrow Lantern was not at the meeting."',
      fix: 'list it under "unused"',
    },
    {
      mistake: 'a sentence that is listed and used',
      add: { '$.unused': { source: 'memo', paragraph: 2, sentence: 'Noted', why: 'Not of the crossing.' } },
      at: '$.unused[1]',
      problem: 'the sentence is used by "first-ferry", "in-may-1961"',
      fix: 'Remove it',
    },
    {
      mistake: 'a listed sentence that is not there',
      add: { '$.unused': { source: 'memo', paragraph: 2, sentence: 'Not noted', why: 'Gone.' } },
      at: '$.unused[1]',
      problem: 'no sentence of ¶2 begins with "Not noted"',
      fix: 'name the sentence that is meant',
    },
    {
      mistake: 'a listed sentence of a paragraph that is not there',
      add: { '$.unused': { source: 'memo', paragraph: 7, sentence: 'Noted', why: 'Gone.' } },
      at: '$.unused[1]',
      problem: 'no sentence of ¶7',
      fix: 'Remove it',
    },
    {
      mistake: 'a beginning that fits two sentences',
      set: { '$.unused[0].sentence': 'The ' },
      at: '$.unused[0].sentence',
      problem: '2 sentences of ¶1 begin with "The "',
      fix: 'more of the one that is meant',
    },
    {
      mistake: 'a quote that nothing rests on',
      add: {
        '$.quotes': {
          id: 'noted',
          source: 'memo',
          paragraph: 2,
          exact: 'Noted',
          voice: 'narrated',
          hands: [],
        },
      },
      at: '$.quotes[58]',
      problem: 'nothing rests on the quote "noted"',
      fix: 'Use it or remove it',
    },
  ])

  it('by the beginning of a sentence, not by words from its middle', () => {
    expect(issuesOf(edited({ set: { '$.unused[0].sentence': 'Lantern was not' } }))).toEqual([
      saying({ at: '$.unused[0]', problem: 'no sentence of ¶1 begins with "Lantern was not"', fix: 'name' }),
      saying({
        at: '$.sources[lantern].paragraphs[0]',
        problem: 'nothing uses the sentence',
        fix: 'list it',
      }),
    ])
  })
})
