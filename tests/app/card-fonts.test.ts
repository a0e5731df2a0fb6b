import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { cardFonts } from '@/app/card-fonts'
import { charactersOf } from '@/app/font-characters'

const folder = 'node_modules/@fontsource/source-serif-4/files'

it('reads out of a font file which characters it has', () => {
  const latin = charactersOf(readFileSync(`${folder}/source-serif-4-latin-400-normal.woff`))
  const has = (characters: string) => [...characters].map((one) => latin.has(one.codePointAt(0) ?? 0))
  expect(has('aZ¶“”’…é')).toEqual(Array(8).fill(true))
  expect(has('ж漢\u{1F600}')).toEqual([false, false, false])
})

it('gives a card the files that its words need, and no more', () => {
  expect(cardFonts('plain', 'words').map(({ name, weight }) => `${name} ${weight}`)).toEqual([
    'Source 400',
    'Ours 400',
    'Ours 600',
    'Ours 700',
  ])
  expect(cardFonts('Россия', 'words').filter(({ name }) => name === 'Source')).toHaveLength(2)
})

it.each([
  { source: 'so 漢 it is', ours: '', names: 'the character "漢" (U+6F22), as in "so 漢 it is"' },
  {
    source: '',
    ours: 'a smile \u{1F600}',
    names: 'the character "\u{1F600}" (U+1F600), as in "a smile \u{1F600}"',
  },
])('stops at the first character that no file has: $names', ({ source, ours, names }) => {
  expect(() => cardFonts(source, ours)).toThrow(names)
})
