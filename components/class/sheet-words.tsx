'use client'

import { useDossier } from '@/components/frame/dossier-context'
import { VoiceRule, voiceNames } from '@/components/marks/voice'
import type { Quote } from '@/core/dossier'

type Props = {
  quotes: readonly Quote[]
  hue: number
  numbers: ReadonlyMap<string, number>
}

/** Words of the source on paper: numbered, with their voice and their place. More than one are joined by […]. */
export function SheetWords({ quotes, hue, numbers }: Props) {
  const { places } = useDossier()
  const [first] = quotes
  const last = quotes.at(-1)
  if (!first || !last) return null
  const counted = quotes.flatMap(({ id }) => numbers.get(id) ?? [])
  return (
    <span className={`sheet-words quote-${first.voice} hue-${hue}`}>
      <span className="sheet-number">{counted.join(' ')}</span>
      <VoiceRule voice={first.voice} />
      {quotes.map((quote, index) => (
        <span key={quote.id}>
          {index > 0 && <span className="elision"> […] </span>}
          <span className={`words ${quote === last ? '' : 'words-first'} ${index > 0 ? 'words-next' : ''}`}>
            {quote.exact}
          </span>
        </span>
      ))}
      <span className="locator">¶{places[last.id]?.paragraph}</span>
      <span className="sr-only ours">, {voiceNames[first.voice]}</span>
    </span>
  )
}
