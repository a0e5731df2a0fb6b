import { expect, it } from 'vitest'
import { sayDate } from '@/core/say-date'

it.each([
  ['2012', '2012'],
  ['1961-05', 'May 1961'],
  ['2017-04-26', '26 April 2017'],
  ['2017-04-26/2017-04-27', '26 April 2017 to 27 April 2017'],
  ['0050', 'AD 50'],
  ['0000', '1 BC'],
  ['-0043-03-15', '15 March 44 BC'],
  ['Y-17000', '17001 BC'],
  ['201X', 'a year from 2010 to 2019'],
  ['-004X', 'a year from 50 BC to 41 BC'],
  ['2004-XX', 'a month of 2004'],
  ['1985-04-XX', 'a day of April 1985'],
  ['1985-XX-XX', 'a day of 1985'],
  ['2001-24', 'winter 2001'],
  ['1984?', 'perhaps 1984'],
  ['1984-06~', 'about June 1984'],
  ['1984%', 'perhaps, and about, 1984'],
  ['2012-05/..', 'from May 2012 on'],
  ['2012/', 'from 2012 on, the end unknown'],
  ['../2012', 'until 2012'],
  ['/2012', 'until 2012, the beginning unknown'],
])('%s is said as "%s"', (edtf, words) => {
  expect(sayDate(edtf)).toBe(words)
})
