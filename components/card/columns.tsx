import type { ReactNode } from 'react'
import { inside } from '@/components/card/card-frame'
import { CardBadge, CardTally } from '@/components/card/card-marks'
import { plain } from '@/core/our-words'

const gap = 40

/** How prospects stand on a card: up to three beside each other, more in two lines. */
export function gridOf(count: number): { across: number; width: number; down: number } {
  const across = count <= 3 ? count : Math.ceil(count / 2)
  return {
    across,
    width: Math.floor((inside.width - gap * (across - 1)) / across),
    down: Math.ceil(count / across),
  }
}

type Column = { number: number; label: string; content: ReactNode }

/** Prospects side by side, each under its strokes with its numeral and name. */
export function Columns({ columns }: { columns: readonly Column[] }) {
  const { width } = gridOf(columns.length)
  const many = columns.length > 2
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', columnGap: gap, rowGap: 20 }}>
      {columns.map(({ number, label, content }) => (
        <div key={number} style={{ display: 'flex', flexDirection: 'column', width }}>
          <CardTally number={number} width={width} />
          <div style={{ display: 'flex', alignItems: 'center', height: many ? 52 : 68 }}>
            <CardBadge number={number} size={many ? 34 : 44} />
            <div style={{ marginLeft: 14, fontSize: many ? 27 : 36, fontWeight: 600, letterSpacing: -0.4 }}>
              {plain(label)}
            </div>
          </div>
          {content}
        </div>
      ))}
    </div>
  )
}
