'use client'

import { memo, useMemo } from 'react'
import { useDossier } from '@/components/frame/dossier-context'
import { Tally } from '@/components/marks/badge'
import { OurWords } from '@/components/marks/our-words'
import { PassageMargin } from '@/components/source/passage-margin'
import { PassageText, type Sought } from '@/components/source/passage-text'
import { VoiceBar } from '@/components/source/voice-bar'
import type { QuoteId, Source } from '@/core/dossier'
import { type Passage, unusedIn } from '@/core/passages'
import { voiceWords } from '@/core/voice-shares'
import { prospectAt } from '@/core/where'

type Props = Sought & {
  source: Source
  passage: Passage
  /** The open quote, if it is one of this paragraph. */
  open: QuoteId | null
}

/** One paragraph: its number and voices, its words with every quote marked, and what rests on them. */
export const PassageLine = memo(function PassageLine({ source, passage, open, ...sought }: Props) {
  const dossier = useDossier()
  const { paragraph, words, quotes } = passage
  const counts = useMemo(() => voiceWords(passage), [passage])
  const unused = useMemo(() => unusedIn(dossier, source, passage), [dossier, source, passage])
  const number = Math.max(0, ...quotes.map(({ place }) => prospectAt(dossier, place)))
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return (
    <section id={`p${paragraph}`} aria-label={`Paragraph ${paragraph}`} className={`passage hue-${number}`}>
      <div className="passage-head">
        <a
          href={`#p${paragraph}`}
          className="text-body font-semibold no-underline hover:underline"
          aria-label={`Paragraph ${paragraph}`}
        >
          ¶{paragraph}
        </a>
        <VoiceBar counts={counts} />
        <p className="text-meta text-ink-2">{total} words</p>
      </div>
      <div className="passage-body">
        {number > 0 && <Tally number={number} />}
        <PassageText words={words} quotes={quotes} open={open} {...sought} />
        {unused.map((sentence) => (
          <p key={sentence.start} className="pt-2 text-meta text-ink-2">
            Nothing rests on “<span className="src">{sentence.words}</span>”: <OurWords says={sentence.why} />
          </p>
        ))}
      </div>
      <PassageMargin quotes={quotes} number={number} open={open} />
    </section>
  )
})
