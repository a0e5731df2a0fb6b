const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const seasons: Record<string, string> = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' }

/** An EDTF expression of level 0 or 1 in plain words, exactly as precise as it is. */
export function sayDate(edtf: string): string {
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return sayOne(from)
  if (to === '..') return `from ${sayOne(from)} on`
  if (to === '') return `from ${sayOne(from)} on, the end unknown`
  if (from === '..') return `until ${sayOne(to)}`
  if (from === '') return `until ${sayOne(to)}, the beginning unknown`
  return `${sayOne(from)} to ${sayOne(to)}`
}

const marks: Record<string, string> = { '?': 'perhaps ', '~': 'about ', '%': 'perhaps, and about, ' }

function sayOne(text: string): string {
  const mark = marks[text.at(-1) ?? ''] ?? ''
  const [date = ''] = (mark ? text.slice(0, -1) : text).split('T')
  return mark + (date.startsWith('Y') ? sayNumber(Number(date.slice(1))) : sayPlain(date))
}

function sayPlain(date: string): string {
  const before = date.startsWith('-') ? '-' : ''
  const [year = '', month, day] = date.slice(before.length).split('-')
  const said = sayYear(before + year)
  if (month === undefined) return said
  if (month === 'XX') return day === undefined ? `a month of ${said}` : `a day of ${said}`
  const season = seasons[month]
  if (season) return `${season} ${said}`
  const named = `${months[Number(month) - 1] ?? month} ${said}`
  if (day === undefined) return named
  return day === 'XX' ? `a day of ${named}` : `${Number(day)} ${named}`
}

function sayYear(year: string): string {
  if (!year.includes('X')) return sayNumber(Number(year))
  const ends = [Number(year.replaceAll('X', '0')), Number(year.replaceAll('X', '9'))]
  return `a year from ${sayNumber(Math.min(...ends))} to ${sayNumber(Math.max(...ends))}`
}

/** Astronomical years have a year 0, which is 1 BC. */
export function sayNumber(year: number): string {
  if (year < 1) return `${1 - year} BC`
  return year < 1000 ? `AD ${year}` : String(year)
}
