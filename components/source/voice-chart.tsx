'use client'

import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import type { VoiceWords } from '@/core/voice-shares'

export type VoiceRow = VoiceWords & { name: string }

const axis = { stroke: 'var(--ink)', tick: { fill: 'var(--ink)', fontSize: 13 } }

/** Words in each voice, a bar a paragraph: solid, dashed and dotted as the voices are everywhere. */
export default function VoiceChart({ rows }: { rows: VoiceRow[] }) {
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        layout="vertical"
        data={rows}
        margin={{ top: 0, right: 16, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <defs>
          <pattern id="pattern-reported" width="8" height="8" patternUnits="userSpaceOnUse">
            <path d="M0 0h5v8H0z" fill="var(--ink)" />
          </pattern>
          <pattern id="pattern-narrated" width="5" height="5" patternUnits="userSpaceOnUse">
            <circle cx="2.5" cy="2.5" r="1.5" fill="var(--ink)" />
          </pattern>
        </defs>
        <XAxis
          type="number"
          {...axis}
          label={{
            value: 'words',
            position: 'insideBottomRight',
            offset: 0,
            fill: 'var(--ink)',
            fontSize: 13,
          }}
        />
        <YAxis type="category" dataKey="name" width={40} interval={0} {...axis} />
        <Bar dataKey="direct" stackId="words" fill="var(--ink)" isAnimationActive={false} />
        <Bar dataKey="reported" stackId="words" fill="url(#pattern-reported)" isAnimationActive={false} />
        <Bar dataKey="narrated" stackId="words" fill="url(#pattern-narrated)" isAnimationActive={false} />
        <Bar dataKey="unmarked" stackId="words" fill="none" stroke="var(--line)" isAnimationActive={false} />
      </BarChart>
    </ResponsiveContainer>
  )
}
