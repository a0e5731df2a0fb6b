import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutWord } from '@/core/whole-words'

const cut = (text: string, words: string) => {
  const start = text.indexOf(words)
  return cutWord(text, { start, end: start + words.length })
}

describe('a quote is of whole words', () => {
  it.each([
    ['It is unlikely.', 'likely', 'begins'],
    ['The price is unknown.', 'known', 'begins'],
    ['We cannot go.', 'We can', 'ends'],
    ['We can’t go.', 'We can', 'ends'],
    ["They're open.", 'They', 'ends'],
    ['She’d go.', 'She', 'ends'],
    ['It isn’t so.', 'It is', 'ends'],
    ['In 1997.', '199', 'ends'],
    ['a cafe\u0301 there', 'cafe', 'ends'],
    ['a 😀 there', '\ude00', 'begins'],
    ['Непонятно', 'понятно', 'begins'],
  ])('in “%s”, “%s” %s inside one', (text, words, where) => {
    expect(cut(text, words)).toBe(where)
  })

  it.each([
    ['It is unlikely.', 'unlikely'],
    ['It is unlikely.', 'It is unlikely.'],
    ['Russia-NATO conflicts', 'Russia'],
    ['the U.S.-led alliance', 'U.S.'],
    ["the country's military chief", 'the country'],
    ['the town’s', 'the town'],
    ['l’alliance', 'alliance'],
    ['“Go,” she said', 'Go'],
    ['a 😀 there', '😀'],
    ['他说可以', '可以'],
    ['船は橋', '橋'],
    ['', ''],
  ])('in “%s”, “%s” is', (text, words) => {
    expect(cut(text, words)).toBeUndefined()
  })

  it('and a text as a whole always is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cutWord(text, { start: 0, end: text.length })).toBeUndefined()
      }),
    )
  })
})
