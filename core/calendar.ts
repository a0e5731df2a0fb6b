import type { Dossier, Moment, Quote, Source, Step } from '@/core/dossier'
import { type Span, spanOf } from '@/core/edtf-span'
import { happeningsOf } from '@/core/happenings'

type Note = Source['notes'][number]

/** A date of a moment or step, with what it rests on: the text's own words, or a note from outside the text. */
export type Dated = { happening: Moment | Step; edtf: string; span: Span } & (
  | { from: 'text'; words: Quote[] }
  | { from: 'outside'; note: Note }
)

/** The dates of the moments and steps, the earliest first; those without one are counted, and have no place in it. */
export type Calendar = {
  dated: Dated[]
  moments: { all: number; undated: number }
  steps: { all: number; undated: number }
}

/** The moments and steps of a dossier by their dates, each as precise as it was stated. */
export function calendarOf(dossier: Dossier): Calendar {
  const { moments, quotes, sources } = dossier
  const notes = sources.flatMap((source) => source.notes)
  const happenings = happeningsOf(dossier)
  const dated = happenings.flatMap((happening): Dated[] => {
    const { time } = happening
    const stated = time?.edtf === undefined ? undefined : spanOf(time.edtf)
    const outside = time?.outside && spanOf(time.outside.edtf)
    const note = notes.find(({ id }) => id === time?.outside?.note)
    const words = quotes.filter(({ id }) => time?.quotes.includes(id))
    return [
      ...(time?.edtf !== undefined && stated
        ? [{ happening, edtf: time.edtf, span: stated, from: 'text' as const, words }]
        : []),
      ...(time?.outside && outside && note
        ? [{ happening, edtf: time.outside.edtf, span: outside, from: 'outside' as const, note }]
        : []),
    ]
  })
  const placed = new Set(dated.map(({ happening }) => happening.id))
  const counted = (some: readonly (Moment | Step)[]) => ({
    all: some.length,
    undated: some.filter(({ id }) => !placed.has(id)).length,
  })
  return {
    dated: dated.sort((a, b) => earliest(a.span) - earliest(b.span)),
    moments: counted(moments),
    steps: counted(happenings.slice(moments.length)),
  }
}

/** What has an open beginning stands before what ends at the same time. */
const earliest = ({ from, to }: Span) => from ?? (to ?? 0) - 1

/** A stretch of days to look at. */
export type Window = { from: number; to: number }

const yearDays = 365.2425

/** All dates with some room around them; open ends get a share of the whole, at least a year. */
export function wholeWindow(dated: readonly Dated[]): Window {
  const days = dated.flatMap(({ span }) => [span.from, span.to]).filter((day) => day !== null)
  const first = Math.min(...days)
  const last = Math.max(...days)
  const room = Math.max(yearDays / 2, (last - first) / 12)
  return { from: Math.floor(first - room), to: Math.ceil(last + room) }
}

/** No closer than a month: finer than a day no date of a text is drawn. */
const closest = 30

/** The window closer by a factor (farther, if that is below 1), around its middle, within the whole. */
export function zoomed({ from, to }: Window, factor: number, whole: Window): Window {
  const width = Math.min(Math.max((to - from) / factor, closest), whole.to - whole.from)
  const middle = (from + to) / 2
  return within({ from: middle - width / 2, to: middle + width / 2 }, whole)
}

/** The window moved by a share of its width, within the whole. */
export function moved({ from, to }: Window, share: number, whole: Window): Window {
  const by = (to - from) * share
  return within({ from: from + by, to: to + by }, whole)
}

function within({ from, to }: Window, whole: Window): Window {
  const back = Math.min(0, whole.to - to) + Math.max(0, whole.from - from)
  return { from: from + back, to: to + back }
}
