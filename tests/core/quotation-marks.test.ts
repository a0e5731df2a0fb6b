import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quotations } from '@/core/quotation-marks'

const inMarks = (paragraph: string) =>
  quotations(paragraph).map(({ start, end }) => paragraph.slice(start, end))

describe('what stands in quotation marks', () => {
  it.each([
    ['straight ones', '"It rains," she said. "Go."', ['It rains,', 'Go.']],
    ['curly ones', '“It rains,” she said.', ['It rains,']],
    ['low and high ones', '„Es regnet“, sagte sie. „Geh.“', ['Es regnet', 'Geh.']],
    ['angled ones', '«Il pleut», dit-elle.', ['Il pleut']],
    ['straight ones inside curly ones', '“She said "go" to me,” he said.', ['She said "go" to me,']],
    ['ones that are left open, to the end', '“It rains. And it goes on', ['It rains. And it goes on']],
    ['a closing mark alone', 'and it ends here,” she said.', []],
    ['an apostrophe', "The country's boat isn’t here.", []],
    ['marks around nothing', '""', ['']],
    ['no marks', 'It rains.', []],
  ])('%s', (_, paragraph, expected) => {
    expect(inMarks(paragraph)).toEqual(expected)
  })

  it('comes in order, apart, and without the mark that opened it', () => {
    const units = fc.constantFrom('"', '“', '”', '„', '«', '»', 'a', ' ')
    fc.assert(
      fc.property(fc.string({ unit: units }), (paragraph) => {
        let from = 0
        for (const { start, end } of quotations(paragraph)) {
          expect(start).toBeGreaterThan(from === 0 ? 0 : from)
          expect(end).toBeGreaterThanOrEqual(start)
          expect('"“„«').toContain(paragraph.charAt(start - 1))
          from = end
        }
        expect(from).toBeLessThanOrEqual(paragraph.length)
      }),
    )
  })
})
