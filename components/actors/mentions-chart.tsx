'use client'

import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { PartStrokes } from '@/components/marks/part-strokes'
import type { ActorLine } from '@/core/appearances'
import { timesNamed } from '@/core/mentions'

const axis = { stroke: 'var(--ink)', tick: { fill: 'var(--ink)', fontSize: 13 } }

const barHeight = 12

type Drawn = { x?: number | string; y?: number | string; width?: number | string; height?: number | string }

/** How often each actor is named, a bar an actor, in the strokes of the parts; inside other names outlined. */
export default function MentionsChart({ rows }: { rows: readonly ActorLine[] }) {
  const parts = rows[0]?.appearances.map(({ part }) => part) ?? []
  const data = rows.map(({ actor, appearances, counts }) => ({
    name: actor.name,
    inside: counts.inside,
    ...Object.fromEntries(appearances.map((one) => [partKey(one.part), timesNamed(one.counts)])),
  }))
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        layout="vertical"
        data={data}
        margin={{ top: 0, right: 16, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <XAxis
          type="number"
          allowDecimals={false}
          {...axis}
          label={{
            value: 'times',
            position: 'insideBottomRight',
            offset: 0,
            fill: 'var(--ink)',
            fontSize: 13,
          }}
        />
        <YAxis
          type="category"
          dataKey="name"
          width={nameWidth(rows)}
          interval={0}
          stroke="var(--ink)"
          tickLine={false}
          tick={{ fill: 'var(--ink)', fontSize: 14, fontFamily: 'var(--font-source)' }}
        />
        {parts.map((part) => (
          <Bar
            key={part}
            dataKey={partKey(part)}
            stackId="times"
            barSize={barHeight}
            isAnimationActive={false}
            shape={(drawn: Drawn) => <PartStrokes number={part} {...numbersOf(drawn)} />}
          />
        ))}
        <Bar
          dataKey="inside"
          stackId="times"
          barSize={barHeight}
          isAnimationActive={false}
          shape={(drawn: Drawn) => <Outlined {...numbersOf(drawn)} />}
        />
      </BarChart>
    </ResponsiveContainer>
  )
}

const partKey = (part: number) => `part${part}`

/** Room for the longest name in two lines at most. */
const nameWidth = (rows: readonly ActorLine[]) =>
  Math.min(170, 16 + 7 * Math.max(0, ...rows.map(({ actor }) => actor.name.length)))

const numbersOf = ({ x, y, width, height }: Drawn) => ({
  x: Number(x ?? 0),
  y: Number(y ?? 0),
  width: Math.max(0, Number(width ?? 0) - 1),
  height: Number(height ?? 0),
})

function Outlined({ x, y, width, height }: ReturnType<typeof numbersOf>) {
  if (width < 1) return <g />
  return (
    <rect
      x={x + 0.75}
      y={y + 0.75}
      width={Math.max(0, width - 1.5)}
      height={height - 1.5}
      fill="none"
      stroke="var(--line)"
      strokeWidth="1.5"
    />
  )
}
