'use client'

import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from 'recharts'

const axis = { stroke: 'var(--ink)', tick: { fill: 'var(--ink)', fontSize: 16 } }

type Props = { rows: { name: string; before: number; after: number }[] }

/** Hands for each prospect: an outline before, filled after. The same figures stand in the table beside it. */
export default function TallyChart({ rows }: Props) {
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart data={rows} margin={{ top: 8, right: 8, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <XAxis dataKey="name" interval={0} {...axis} />
        <YAxis width={36} allowDecimals={false} {...axis} />
        <Bar
          dataKey="before"
          fill="var(--paper)"
          stroke="var(--ink)"
          strokeWidth={2}
          isAnimationActive={false}
        />
        <Bar
          dataKey="after"
          fill="var(--ink)"
          stroke="var(--ink)"
          strokeWidth={2}
          isAnimationActive={false}
        />
      </BarChart>
    </ResponsiveContainer>
  )
}
