import * as edtf from 'edtf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber, spanOf, yearOf } from '@/core/edtf-span'

const dayLength = 24 * 60 * 60 * 1000

/** What the reference library says of an expression; it knows only days that JavaScript's dates know. */
function reference(text: string) {
  const { min, max } = edtf.default(text)
  return { from: min / dayLength, to: (max + 1) / dayLength }
}

const days = (text: string) => {
  const span = spanOf(text)
  return span && { from: span.from, to: span.to }
}

describe('a date covers what it states, and no less', () => {
  it.each([
    '2012',
    '2012-02',
    '2012-02-29',
    '1900-02-28',
    '0000',
    '0050',
    '0099-12-31',
    '-0043',
    '-0043-03-15',
    '201X',
    '20XX',
    '-004X',
    '2004-XX',
    '1985-04-XX',
    '1985-XX-XX',
    'Y-17000',
    '2012/2013',
    '2012-05/2013-06-07',
    '2017-04-26/2017-04-27',
    '-0044/0014',
  ])('%s, as the reference library reads it', (text) => {
    expect(days(text)).toEqual(reference(text))
  })

  it('of any year, month and day, as the reference library reads it', () => {
    const two = (number: number) => String(number).padStart(2, '0')
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, day) => {
          const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
          expect(days(text)).toEqual(reference(text))
          expect(days(text.slice(0, 7))).toEqual(reference(text.slice(0, 7)))
        },
      ),
    )
  })

  it('a year is a year wide, not its first day', () => {
    expect(days('2012')).toEqual({ from: dayNumber(2012, 1, 1), to: dayNumber(2013, 1, 1) })
  })

  it('a season lies somewhere in its year: where, depends on the half of the Earth', () => {
    for (const season of ['2001-21', '2001-22', '2001-23', '2001-24'])
      expect(days(season)).toEqual(days('2001'))
  })

  it.each([
    ['2012-05/..', { from: dayNumber(2012, 5, 1), to: null }],
    ['../2012', { from: null, to: dayNumber(2013, 1, 1) }],
    ['2012/', { from: dayNumber(2012, 1, 1), to: null }],
    ['/2012', { from: null, to: dayNumber(2013, 1, 1) }],
  ])('%s is open at one end', (text, span) => {
    expect(days(text)).toEqual(span)
  })

  it.each([
    ['1984?', true, false],
    ['1984-06~', false, true],
    ['1984%', true, true],
    ['1984?/1986~', true, true],
    ['1984', false, false],
  ])('%s keeps its doubts', (text, uncertain, approximate) => {
    expect(spanOf(text)).toMatchObject({ uncertain, approximate })
  })

  it.each(['', 'soon', '2004-13', '2004-02-30', '1900-02-29', '2001-25', '../..', '1/2/3', '12'])(
    '"%s" is no date',
    (text) => {
      expect(spanOf(text)).toBeUndefined()
    },
  )
})

describe('the year of a day', () => {
  it('is the one whose days it was numbered by', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20000, max: 20000 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        expect(yearOf(dayNumber(year, month, 1))).toBe(year)
        expect(yearOf(dayNumber(year + 1, 1, 1) - 1)).toBe(year)
      }),
    )
  })
})
