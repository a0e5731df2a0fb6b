'use client'

import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import type { Window } from '@/core/calendar'
import { ticksOf } from '@/core/calendar-ticks'
import type { HappeningId } from '@/core/dossier'

/** A date as a bar: what it covers within the window, and at which ends it goes on. */
export type CalendarBar = {
  key: string
  id: HappeningId
  name: string
  days: [number, number]
  /** From outside the text: drawn hollow. */
  hollow: boolean
  onward: { before: boolean; after: boolean }
  chosen: boolean
}

type Props = {
  bars: readonly CalendarBar[]
  window: Window
  onChoose: (id: HappeningId) => void
}

const text = { fill: 'var(--ink)', fontSize: 13 }

/** Dates on a true scale of time, each as wide as it is precise. */
export default function CalendarChart({ bars, window, onChoose }: Props) {
  const ticks = ticksOf(window)
  const labels = new Map(ticks.map(({ day, label }) => [day, label]))
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        layout="vertical"
        data={[...bars]}
        margin={{ top: 12, right: 8, bottom: 0, left: 8 }}
        accessibilityLayer={false}
      >
        <XAxis
          type="number"
          domain={[window.from, window.to]}
          ticks={ticks.map(({ day }) => day)}
          tickFormatter={(day: number) => labels.get(day) ?? ''}
          interval={0}
          stroke="var(--ink)"
          tick={text}
        />
        <YAxis
          type="category"
          dataKey="key"
          width={1}
          interval={0}
          axisLine={false}
          tickLine={false}
          tick={({ y, index }: { y: number | string; index: number }) => (
            <text x={8} y={Number(y) - 12} {...text} fontWeight={bars[index]?.chosen ? 700 : 400}>
              {bars[index]?.name}
            </text>
          )}
        />
        <Bar
          dataKey="days"
          barSize={12}
          isAnimationActive={false}
          shape={(props: unknown) => <DateBar {...(props as Drawn)} onChoose={onChoose} />}
        />
      </BarChart>
    </ResponsiveContainer>
  )
}

type Drawn = { x: number; y: number; width: number; height: number; payload: CalendarBar }

/** What is narrower would be lost on a projector. */
const narrowest = 5

function DateBar({ x, y, width, height, payload, onChoose }: Drawn & Pick<Props, 'onChoose'>) {
  const wide = Math.max(width, narrowest)
  const left = x - (wide - width) / 2
  const top = y + 8
  const middle = top + height / 2
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the chart is hidden from screen readers; the table beside it has the links
    <g onClick={() => onChoose(payload.id)} cursor="pointer" stroke="var(--ink)" strokeWidth={2}>
      <rect
        x={left + 1}
        y={top}
        width={Math.max(wide - 2, 3)}
        height={height}
        fill={payload.hollow ? 'var(--paper)' : 'var(--ink)'}
      />
      {payload.onward.before && (
        <path d={`M${left + 8} ${top - 4}l-6 ${middle - top + 4} 6 ${middle - top + 4}`} fill="none" />
      )}
      {payload.onward.after && (
        <path d={`M${left + wide - 8} ${top - 4}l6 ${middle - top + 4} -6 ${middle - top + 4}`} fill="none" />
      )}
    </g>
  )
}
