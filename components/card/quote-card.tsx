import { inside } from '@/components/card/card-frame'
import { CardRule } from '@/components/card/card-marks'
import { CardQuote } from '@/components/card/card-quote'
import { CardWithFoot } from '@/components/card/card-with-foot'
import { fitText } from '@/components/card/fit-text'
import { quietInk } from '@/components/card/palette'
import { capitalised } from '@/components/marks/capitalised'
import { voiceNames } from '@/components/marks/voice'
import type { Card } from '@/view/card'

/** Words of the source, large, with the mark and the name of their voice, and the prospect that they tell of. */
export function QuoteCard({ card }: { card: Extract<Card, { shows: 'quote' }> }) {
  const { quote, speaker, prospect } = card
  const { size, texts } = fitText(
    [quote.exact],
    { width: inside.width - 56, height: inside.height - 84 },
    [84, 76, 68, 62, 56, 50, 46, 42, 38, 34],
  )
  return (
    <CardWithFoot
      foot={
        <div style={{ display: 'flex', alignItems: 'center' }}>
          <div style={{ display: 'flex', position: 'relative', width: 8, height: 44, marginRight: 16 }}>
            <CardRule voice={quote.voice} number={0} />
          </div>
          <div style={{ fontWeight: 600 }}>{capitalised(voiceNames[quote.voice])}</div>
          {speaker && <div style={{ marginLeft: 8, color: quietInk }}>{`of ${speaker}`}</div>}
        </div>
      }
      prospect={prospect}
    >
      <CardQuote
        statement={{ voice: quote.voice, parts: texts, paragraph: quote.paragraph }}
        number={prospect?.number ?? 0}
        size={size}
      />
    </CardWithFoot>
  )
}
