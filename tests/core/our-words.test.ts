import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { piecesOf, plain, runsOf } from '@/core/our-words'

describe('a sentence of ours', () => {
  it.each([
    ['ours alone', 'They talk.', [{ by: 'us', words: 'They talk.' }]],
    [
      'the source’s in the middle',
      'Told with [[would]] here.',
      [
        { by: 'us', words: 'Told with ' },
        { by: 'source', words: 'would' },
        { by: 'us', words: ' here.' },
      ],
    ],
    [
      'the source’s at both ends',
      '[[a]] or [[b]]',
      [
        { by: 'source', words: 'a' },
        { by: 'us', words: ' or ' },
        { by: 'source', words: 'b' },
      ],
    ],
    [
      'the source’s twice in a row',
      '[[a]][[b]]',
      [
        { by: 'source', words: 'a' },
        { by: 'source', words: 'b' },
      ],
    ],
    ['a bracket that is not closed', 'So [[would', [{ by: 'us', words: 'So [[would' }]],
    ['single brackets', 'So [would].', [{ by: 'us', words: 'So [would].' }]],
    ['brackets around nothing', 'So [[]].', [{ by: 'us', words: 'So [[]].' }]],
    ['nothing', '', []],
  ])('%s', (_, says, pieces) => {
    expect(piecesOf(says)).toEqual(pieces)
  })

  it('has the same words with and without its pieces', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('[[', ']]', '[', ']', 'a', ' ', '$1') }), (says) => {
        expect(
          piecesOf(says)
            .map(({ words }) => words)
            .join(''),
        ).toBe(plain(says))
      }),
    )
  })

  it('has no brackets where there is no typeface', () => {
    expect(plain('What does [[only]] mean in [[will only]]?')).toBe('What does only mean in will only?')
  })
})

describe('runs of four words', () => {
  it.each([
    ['three words have none', 'one two three', []],
    ['five have two', 'one two three four five', ['one two three four', 'two three four five']],
    ['case and signs do not matter', 'One: TWO – three (four)!', ['one two three four']],
    [
      'an apostrophe, a hyphen and an inner dot join',
      'China.org’s large-scale plan is',
      ['china.org’s large-scale plan is'],
    ],
    ['figures are words', 'on 26 and 27 April', ['on 26 and 27', '26 and 27 april']],
    ['letters of any script are', 'раз два три четыре', ['раз два три четыре']],
  ])('%s', (_, words, runs) => {
    expect(runsOf(words).slice(0, 2)).toEqual(runs)
  })
})
