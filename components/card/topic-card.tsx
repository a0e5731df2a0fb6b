import { CardHeading } from '@/components/card/card-heading'
import { CardSilence } from '@/components/card/card-marks'
import { CardQuote, type CardStatement } from '@/components/card/card-quote'
import { Columns, gridOf } from '@/components/card/columns'
import { fitText } from '@/components/card/fit-text'
import type { Cell } from '@/core/comparison'
import { plain } from '@/core/our-words'
import type { Card } from '@/view/card'

const between = 14

/** A topic with what each side says of it, or that side's silence, given the same room. */
export function TopicCard({ card }: { card: Extract<Card, { shows: 'topic' }> }) {
  const { width, down } = gridOf(card.sides.length)
  const height = down > 1 ? 88 : 250
  const sizes = down > 1 ? [24, 22, 20] : [44, 40, 36, 33, 30, 28, 26, 24]
  const box = { width: width - 44, height }
  const fitted = card.sides.map(({ cell }) => fitText(wordsOf(cell), box, sizes, between))
  const speaking = fitted.filter((_, index) => !card.sides[index]?.cell.silent)
  // One size for all sides: none is louder than another.
  const size = Math.min(...speaking.map((one) => one.size), sizes[0] ?? 0)
  return (
    <div style={{ display: 'flex', flexDirection: 'column' }}>
      <CardHeading words={plain(card.topic.label)} />
      <Columns
        columns={card.sides.map(({ number, scenario, cell }, index) => ({
          number,
          label: scenario.label,
          content: cell.silent ? (
            <CardSilence width={width} height={height} size={down > 1 ? 24 : 30} />
          ) : (
            <div style={{ display: 'flex', flexDirection: 'column', height, overflow: 'hidden' }}>
              {statementsOf(cell, fitted[index]?.texts ?? []).map((statement, at) => (
                <div
                  key={statement.parts[0]?.words}
                  style={{ display: 'flex', marginTop: at > 0 ? between : 0 }}
                >
                  <CardQuote statement={statement} number={number} size={size} />
                </div>
              ))}
            </div>
          ),
        }))}
      />
    </div>
  )
}

const wordsOf = (cell: Cell) => (cell.silent ? [] : cell.quotes.map(({ exact }) => exact))

/** One statement a quote; parts of one statement that has words left out stand in one. */
function statementsOf(
  cell: Extract<Cell, { silent: false }>,
  texts: CardStatement['parts'],
): CardStatement[] {
  const [first] = cell.quotes
  if (cell.elided && first) return [{ voice: first.voice, parts: texts, paragraph: first.paragraph }]
  return cell.quotes.flatMap(({ voice, paragraph }, index) => {
    const part = texts[index]
    return part ? [{ voice, parts: [part], paragraph }] : []
  })
}
