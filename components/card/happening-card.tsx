import { inside } from '@/components/card/card-frame'
import { CardHeading } from '@/components/card/card-heading'
import { CardQuote } from '@/components/card/card-quote'
import { CardWithFoot } from '@/components/card/card-with-foot'
import { fitText } from '@/components/card/fit-text'
import { capitalised } from '@/components/marks/capitalised'
import { plain } from '@/core/our-words'
import type { Card } from '@/view/card'

const between = 18

/** A step or a moment: its name, the words that it rests on, and where it belongs. */
export function HappeningCard({ card }: { card: Extract<Card, { shows: 'happening' }> }) {
  const { label, kind, quotes, prospect } = card
  const { size, texts } = fitText(
    quotes.map(({ exact }) => exact),
    { width: inside.width - 56, height: inside.height - 84 - 84 },
    [68, 62, 56, 50, 46, 42, 38, 34, 30, 27, 24],
    between,
  )
  return (
    <CardWithFoot foot={<div style={{ fontWeight: 600 }}>{capitalised(kind)}</div>} prospect={prospect}>
      <CardHeading words={plain(label)} />
      {quotes.map(({ id, voice, paragraph }, index) => (
        <div key={id} style={{ display: 'flex', marginTop: index > 0 ? between : 0 }}>
          <CardQuote
            statement={{ voice, parts: texts.slice(index, index + 1), paragraph }}
            number={prospect?.number ?? 0}
            size={size}
          />
        </div>
      ))}
    </CardWithFoot>
  )
}
