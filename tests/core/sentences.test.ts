import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentences } from '@/core/sentences'

const wordsOf = (paragraph: string, language = 'en') =>
  sentences(paragraph, language).map(({ start, end }) => paragraph.slice(start, end))

describe('sentences', () => {
  it.each([
    ['two', 'It rained. The boat left.', ['It rained.', 'The boat left.']],
    ['a question and a cry', 'Why? Go!', ['Why?', 'Go!']],
    ['speech that goes on after the mark', '“It rains,” she said. “Go.”', ['“It rains,” she said.', '“Go.”']],
    ['an abbreviation with dots inside', 'The U.S.-led alliance grows.', ['The U.S.-led alliance grows.']],
    [
      'a name with a dot inside',
      'He said so, according to China.org.',
      ['He said so, according to China.org.'],
    ],
    ['a decimal', 'It rose by 2.5 metres.', ['It rose by 2.5 metres.']],
    ['words without a full stop', 'A heading', ['A heading']],
    ['blanks around', '  It rained.   ', ['It rained.']],
    ['nothing', '', []],
    ['blanks', '   ', []],
  ])('%s', (_, paragraph, expected) => {
    expect(wordsOf(paragraph)).toEqual(expected)
  })

  it.each([
    ['de', 'Es regnet. Das Boot fährt ab.', 2],
    ['ja', '雨です。船が出ます。', 2],
    ['und', 'It rained. The boat left.', 2],
  ])('in the language %s', (language, paragraph, count) => {
    expect(sentences(paragraph, language)).toHaveLength(count)
  })

  it('leave out nothing but blanks, and overlap nowhere', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (paragraph) => {
        const spans = sentences(paragraph, 'en')
        let from = 0
        for (const { start, end } of spans) {
          expect(paragraph.slice(from, start).trim()).toBe('')
          expect(end).toBeGreaterThan(start)
          from = end
        }
        expect(paragraph.slice(from).trim()).toBe('')
      }),
    )
  })
})
