'use client'

import { lazy, useMemo, useRef, useState } from 'react'
import { useDossier } from '@/components/frame/dossier-context'
import { NearScreen } from '@/components/frame/near-screen'
import type { CalendarBar } from '@/components/timeline/calendar-chart'
import { CalendarTable } from '@/components/timeline/calendar-table'
import { useSidewaysDrag } from '@/components/timeline/drag'
import {
  type Calendar,
  calendarOf,
  type Dated,
  moved,
  type Window,
  wholeWindow,
  zoomed,
} from '@/core/calendar'
import { plain } from '@/core/our-words'
import { useVerbs, useWithin } from '@/view/viewing'

const CalendarChart = lazy(() => import('@/components/timeline/calendar-chart'))

/** More bars than this cannot be told apart; what is farther off is reached by moving on. */
const mostBars = 10

/** The moments and steps that have a date, on a true scale of time; all others are counted and placed nowhere. */
export function CalendarSection() {
  const dossier = useDossier()
  const calendar = useMemo(() => calendarOf(dossier), [dossier])
  return (
    <section aria-labelledby="calendar-title" className="calendar">
      <h2 id="calendar-title" className="text-head font-semibold">
        Dates
      </h2>
      <p className="max-w-[44rem] pt-1 text-note text-ink-2">
        {undatedPast(calendar.moments)} {undatedAhead(calendar.steps)}
      </p>
      {calendar.dated.length > 0 && <DatedHappenings dated={calendar.dated} />}
    </section>
  )
}

function undatedPast({ all, undated }: Calendar['moments']): string {
  if (undated === 0) return 'Every moment of the past has a date.'
  return `${undated} of ${all} moments have no date and no place here.`
}

function undatedAhead({ all, undated }: Calendar['steps']): string {
  if (undated === all) return 'No step of a prospect has a date.'
  if (undated === 0) return 'Every step of a prospect has a date.'
  return `Of ${all} steps of the prospects ${all - undated} stand here: the others have no date.`
}

function DatedHappenings({ dated }: { dated: readonly Dated[] }) {
  const whole = useMemo(() => wholeWindow(dated), [dated])
  const [window, setWindow] = useState(whole)
  const chosen = useWithin(
    'happening',
    dated.map(({ happening }) => happening.id),
  )
  const { chooseHappening } = useVerbs()
  const within = useMemo(() => barsWithin(dated, window), [dated, window])
  const bars = within.slice(0, mostBars).map((bar) => ({ ...bar, chosen: bar.id === chosen }))
  const held = useRef(window)
  const drag = useSidewaysDrag((share, begins) => {
    if (begins) held.current = window
    setWindow(moved(held.current, -share, whole))
  })
  return (
    <div className="calendar-parts">
      <div>
        <div className="calendar-drag" {...drag}>
          <NearScreen className="calendar-box" size={String(Math.min(dated.length, mostBars))}>
            <CalendarChart bars={bars} window={window} onChoose={chooseHappening} />
          </NearScreen>
        </div>
        <p aria-hidden="true" className="calendar-key">
          <span>
            <i className="calendar-swatch" /> stated in the text
          </span>
          <span>
            <i className="calendar-swatch calendar-swatch-hollow" /> from outside the text
          </span>
        </p>
        <WindowButtons window={window} whole={whole} onChange={setWindow} />
        <p role="status" className="pt-2 text-meta text-ink-2">
          {bars.length} of {dated.length} dates in sight
        </p>
      </div>
      <CalendarTable dated={dated} />
    </div>
  )
}

function barsWithin(dated: readonly Dated[], { from, to }: Window): Omit<CalendarBar, 'chosen'>[] {
  return dated
    .filter(({ span }) => (span.to ?? to) > from && (span.from ?? from) < to)
    .map(({ happening, span, edtf, from: whence }) => ({
      key: `${happening.id} ${edtf}`,
      id: happening.id,
      name: plain(happening.label),
      days: [Math.max(span.from ?? from, from), Math.min(span.to ?? to, to)],
      hollow: whence === 'outside',
      onward: { before: span.from === null, after: span.to === null },
    }))
}

type Buttons = { window: Window; whole: Window; onChange: (window: Window) => void }

/** Closer, farther, earlier, later: for the pointer and for the keyboard alike. */
function WindowButtons({ window, whole, onChange }: Buttons) {
  const changes: { name: string; to: Window }[] = [
    { name: 'Closer', to: zoomed(window, 2, whole) },
    { name: 'Farther', to: zoomed(window, 0.5, whole) },
    { name: 'Earlier', to: moved(window, -0.5, whole) },
    { name: 'Later', to: moved(window, 0.5, whole) },
    { name: 'All dates', to: whole },
  ]
  return (
    <fieldset className="flex flex-wrap gap-2 pt-3 print:hidden">
      <legend className="sr-only">Stretch of time in the chart</legend>
      {changes.map(({ name, to }) => (
        <button key={name} type="button" className="button" onClick={() => onChange(to)}>
          {name}
        </button>
      ))}
    </fieldset>
  )
}
