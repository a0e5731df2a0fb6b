import { inside } from '@/components/card/card-frame'
import { Columns, gridOf } from '@/components/card/columns'
import { fitText, leading } from '@/components/card/fit-text'
import { OursOnCard } from '@/components/card/ours-on-card'
import { quietInk } from '@/components/card/palette'
import { plain } from '@/core/our-words'
import type { Card } from '@/view/card'

/** All prospects under the title of the view, each with our sentence on it. */
export function ProspectsCard({ card }: { card: Extract<Card, { shows: 'prospects' }> }) {
  const heading = fitText([card.heading], { width: inside.width, height: 140 }, [54, 50, 46, 42], 0, 0)
  const { width, down } = gridOf(card.prospects.length)
  const sentences = card.prospects.map(({ scenario }) => scenario.title.says)
  const height = down > 1 ? 84 : 190
  const size = Math.min(
    ...sentences.map(
      (says) => fitText([plain(says)], { width, height }, [32, 30, 28, 26, 24, 22], 0, 0).size,
    ),
  )
  return (
    <div style={{ display: 'flex', flexDirection: 'column' }}>
      <div
        style={{
          display: 'flex',
          minHeight: down > 1 ? 88 : 128,
          fontSize: heading.size,
          lineHeight: 1.15,
          fontWeight: 600,
          letterSpacing: -0.8,
        }}
      >
        {heading.texts.map(({ words, cut }) => (cut ? `${words} …` : words))}
      </div>
      <Columns
        columns={card.prospects.map(({ number, scenario }) => ({
          number,
          label: scenario.label,
          content: (
            <div style={{ display: 'flex', fontSize: size, lineHeight: leading, color: quietInk }}>
              <OursOnCard says={scenario.title.says} />
            </div>
          ),
        }))}
      />
    </div>
  )
}
