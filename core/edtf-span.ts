/**
 * What a date covers, in days: `from` is its first day, `to` the day after its last. Day 0 is 1 January 1970 in the
 * Gregorian calendar reckoned back, as EDTF does; years are astronomical, so that -0043 is 44 BC. An open or unknown
 * end is null. JavaScript's own dates are not used: they know no precision, and take the years 0 to 99 for 1900 to 1999.
 */
export type Span = {
  from: number | null
  to: number | null
  uncertain: boolean
  approximate: boolean
}

/** The days that an EDTF expression of level 0 or 1 covers; nothing if it is not one. */
export function spanOf(edtf: string): Span | undefined {
  const ends = edtf.split('/')
  const [first = '', last] = ends
  if (ends.length > 2) return undefined
  if (last === undefined) return dateSpan(first)
  const from = endOf(first)
  const to = endOf(last)
  if (!from || !to || (from === open && to === open)) return undefined
  return {
    from: from.from,
    to: to.to,
    uncertain: from.uncertain || to.uncertain,
    approximate: from.approximate || to.approximate,
  }
}

const open: Span = { from: null, to: null, uncertain: false, approximate: false }

const endOf = (text: string) => (text === '' || text === '..' ? open : dateSpan(text))

const shape =
  /^(?<year>-?\d{4}|-?\d{3}X|-?\d{2}XX|Y-?\d{5,})(?:-(?<month>\d{2}|XX)(?:-(?<day>\d{2}|XX))?)?(?:T.+)?(?<mark>[?~%]?)$/

function dateSpan(text: string): Span | undefined {
  const parts = shape.exec(text)?.groups
  if (!parts) return undefined
  const range = rangeOf(parts.year ?? '', parts.month, parts.day)
  const { mark } = parts
  return (
    range && { ...range, uncertain: mark === '?' || mark === '%', approximate: mark === '~' || mark === '%' }
  )
}

function rangeOf(year: string, month: string | undefined, day: string | undefined) {
  const [first, last] = yearsOf(year)
  const sameYear = first === last
  const whole = { from: dayNumber(first, 1, 1), to: dayNumber(last + 1, 1, 1) }
  // Where the year is not stated whole, what stands after it narrows nothing that could be drawn.
  if (!month || month === 'XX' || !sameYear) return whole
  const number = Number(month)
  // A season: in which months, depends on the half of the Earth. It is known to lie somewhere in its year.
  if (number >= 21 && number <= 24) return whole
  if (number < 1 || number > 12) return undefined
  if (!day || day === 'XX') return { from: dayNumber(first, number, 1), to: monthAfter(first, number) }
  const from = dayNumber(first, number, Number(day))
  return from < monthAfter(first, number) && Number(day) > 0 ? { from, to: from + 1 } : undefined
}

function yearsOf(year: string): [number, number] {
  const written = year.replace(/^Y/, '')
  const ends = [Number(written.replaceAll('X', '0')), Number(written.replaceAll('X', '9'))] as const
  return [Math.min(...ends), Math.max(...ends)]
}

const monthAfter = (year: number, month: number) =>
  month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1)

/**
 * The number of a day of the Gregorian calendar. Howard Hinnant, "chrono-compatible low-level date algorithms",
 * days_from_civil: years begin in March, so that the leap day is the last one.
 */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The year in which a day lies; inverse of {@link dayNumber} for the year. */
export function yearOf(day: number): number {
  const guess = Math.floor(day / 365.2425) + 1970
  if (dayNumber(guess, 1, 1) > day) return guess - 1
  return dayNumber(guess + 1, 1, 1) <= day ? guess + 1 : guess
}
