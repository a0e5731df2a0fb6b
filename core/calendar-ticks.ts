import type { Window } from '@/core/calendar'
import { dayNumber, yearOf } from '@/core/edtf-span'
import { sayNumber } from '@/core/say-date'

/** A mark on the scale: a day and what to call it. */
export type Tick = { day: number; label: string }

/** More marks than this run into each other on a phone. */
const mostTicks = 6

const yearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000]

const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** Round years of a window, or months where it is too narrow for two years. */
export function ticksOf({ from, to }: Window): Tick[] {
  const first = yearOf(Math.ceil(from))
  const last = yearOf(Math.floor(to))
  const between = last - first
  if (between < 2) return monthTicks({ from, to }, first, last)
  const step = yearSteps.find((one) => between / one <= mostTicks) ?? Math.ceil(between / mostTicks)
  const start = Math.ceil(first / step) * step
  return Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, index) => start + index * step)
    .map((year) => ({ day: dayNumber(year, 1, 1), label: sayNumber(year) }))
    .filter(({ day }) => from <= day && day <= to)
}

function monthTicks({ from, to }: Window, first: number, last: number): Tick[] {
  const all = Array.from({ length: (last - first + 1) * 12 }, (_, index) => ({
    year: first + Math.floor(index / 12),
    month: (index % 12) + 1,
  }))
    .map(({ year, month }) => ({ year, month, day: dayNumber(year, month, 1) }))
    .filter(({ day }) => from <= day && day <= to)
  const every = Math.ceil(all.length / mostTicks)
  return all
    .filter((_, index) => index % every === 0)
    .map(({ year, month, day }) => ({ day, label: `${monthNames[month - 1]} ${sayNumber(year)}` }))
}
