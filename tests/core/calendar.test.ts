import { describe, expect, it } from 'vitest'
import { calendarOf, moved, wholeWindow, zoomed } from '@/core/calendar'
import { ticksOf } from '@/core/calendar-ticks'
import { dayNumber } from '@/core/edtf-span'
import { threeProspects } from '@/tests/core/three-prospects'

const { dated, moments, steps } = calendarOf(threeProspects())

describe('the calendar', () => {
  it('holds the moments with a date, the earliest first, and whence the date is', () => {
    expect(dated.map(({ happening, edtf, from }) => [happening.id, edtf, from])).toEqual([
      ['first-ferry', '1961-05', 'text'],
      ['slip-broken', '1997', 'text'],
      ['the-talk', '1998-03-12', 'outside'],
    ])
  })

  it('gives the words of the text, or the note from outside with its reference', () => {
    const [ferry, , talk] = dated
    expect(ferry?.from === 'text' && ferry.words.map(({ exact }) => exact)).toEqual(['in May 1961'])
    expect(talk?.from === 'outside' && talk.note.reference.title).toBe('The calendar')
  })

  it('counts all others, and places none of them', () => {
    expect(moments).toEqual({ all: 8, undated: 5 })
    expect(steps).toEqual({ all: 11, undated: 11 })
  })

  it('holds the step of a prospect whose date the text states', () => {
    const dossier = threeProspects()
    for (const { groups } of dossier.scenarios)
      for (const step of groups.flatMap(({ steps }) => steps))
        if (step.id === 'boat-stops' && step.time) step.time = { ...step.time, edtf: '2001/2004' }
    const { dated, steps } = calendarOf(dossier)
    const last = dated.at(-1)
    expect(last?.happening.id).toBe('boat-stops')
    expect(last?.from === 'text' && last.words.map(({ exact }) => exact)).toEqual(['some winter'])
    expect(steps.undated).toBe(10)
  })

  it('holds a date of the text and one from outside apart, where a moment has both', () => {
    const dossier = threeProspects()
    const moments = dossier.moments.map((moment) =>
      moment.id === 'the-talk' && moment.time
        ? { ...moment, time: { ...moment.time, edtf: '1998' } }
        : moment,
    )
    const both = calendarOf({ ...dossier, moments }).dated.filter(
      ({ happening }) => happening.id === 'the-talk',
    )
    expect(both.map(({ edtf, from }) => [edtf, from])).toEqual([
      ['1998', 'text'],
      ['1998-03-12', 'outside'],
    ])
  })

  it('shows all of them with room around, and never less than a month', () => {
    const whole = wholeWindow(dated)
    expect(whole.from).toBeLessThan(dayNumber(1961, 5, 1))
    expect(whole.to).toBeGreaterThan(dayNumber(1998, 3, 13))
    expect(zoomed(whole, 1e9, whole).to - zoomed(whole, 1e9, whole).from).toBeCloseTo(30)
    expect(zoomed(whole, 0.5, whole)).toEqual(whole)
  })

  it('moves to its ends and no farther', () => {
    const whole = { from: 0, to: 100 }
    const half = zoomed(whole, 2, whole)
    expect(half).toEqual({ from: 25, to: 75 })
    expect(moved(half, 0.5, whole)).toEqual({ from: 50, to: 100 })
    expect(moved(half, 5, whole)).toEqual({ from: 50, to: 100 })
    expect(moved(half, -5, whole)).toEqual({ from: 0, to: 50 })
    expect(zoomed(moved(half, 5, whole), 0.6, whole)).toEqual({ from: 100 - 50 / 0.6, to: 100 })
  })
})

describe('the marks on the scale', () => {
  const labels = (from: number, to: number) => ticksOf({ from, to }).map(({ label }) => label)

  it('are round years', () => {
    expect(labels(dayNumber(1958, 1, 1), dayNumber(2001, 1, 1))).toEqual([
      '1960',
      '1970',
      '1980',
      '1990',
      '2000',
    ])
  })

  it('say which years were before the common era', () => {
    expect(labels(dayNumber(-45, 6, 1), dayNumber(-40, 6, 1))).toEqual([
      '45 BC',
      '44 BC',
      '43 BC',
      '42 BC',
      '41 BC',
    ])
  })

  it('are months where it is too narrow for years', () => {
    expect(labels(dayNumber(2017, 2, 10), dayNumber(2017, 5, 20))).toEqual([
      'Mar 2017',
      'Apr 2017',
      'May 2017',
    ])
  })

  it('stand at the first day of what they name', () => {
    for (const { day, label } of ticksOf({ from: dayNumber(1990, 1, 1), to: dayNumber(2020, 1, 1) }))
      expect(day).toBe(dayNumber(Number(label), 1, 1))
  })
})
