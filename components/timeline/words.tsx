'use client'

import { useDossier } from '@/components/frame/dossier-context'
import { opensElsewhere } from '@/components/frame/view-link'
import { VoiceRule, voiceNames } from '@/components/marks/voice'
import { MarkedWords } from '@/components/quote/marked-words'
import { useUnheard } from '@/components/quote/unheard'
import type { HappeningId, Quote } from '@/core/dossier'
import { useIs, useLinkAddressOf, useVerbs } from '@/view/viewing'

type Props = {
  quotes: readonly Quote[]
  /** The number of the prospect, or 0 for the background. */
  hue: number
  /** The step or moment that the words carry; words that only join or order carry none. */
  of?: HappeningId
  /** Whether the words step back behind those of who is followed. */
  back?: boolean
  /** In the drawing, which the list repeats for the keyboard and for screen readers. */
  drawn?: boolean
}

/** Words of the source on the timeline: a link that chooses what they carry and opens their evidence. */
export function Words({ quotes, hue, of, back = false, drawn = false }: Props) {
  return quotes.map((quote) => (
    <QuotedWords key={quote.id} quote={quote} hue={hue} of={of} back={back} drawn={drawn} />
  ))
}

type One = { quote: Quote; hue: number; of: HappeningId | undefined; back: boolean; drawn: boolean }

function QuotedWords({ quote, hue, of, back, drawn }: One) {
  const { places } = useDossier()
  const unheard = useUnheard(quote.voice)
  const open = useIs('quote', quote.id)
  const { openQuote, chooseHappening } = useVerbs()
  const addressOf = useLinkAddressOf()
  const place = places[quote.id]
  if (!place) return null
  const to = of ? { focus: null, happening: of, quote: quote.id } : { quote: quote.id }
  return (
    <span
      className={`quote quote-${quote.voice} quote-single hue-${hue} ${back || unheard ? 'quote-dimmed' : ''}`}
    >
      <VoiceRule voice={quote.voice} />
      <a
        className="quote-link"
        href={addressOf(to)}
        data-quote={drawn ? undefined : quote.id}
        tabIndex={drawn ? -1 : undefined}
        aria-current={open ? 'true' : undefined}
        // Nothing that is hidden from screen readers may hold the focus.
        onMouseDown={drawn ? (event) => event.preventDefault() : undefined}
        onClick={(event) => {
          if (opensElsewhere(event)) return
          event.preventDefault()
          if (of) chooseHappening(of, quote.id)
          else openQuote(quote.id)
        }}
      >
        <span className="words">
          <MarkedWords place={place} />
        </span>
        <span aria-hidden="true" className="locator">
          ¶{place.paragraph}
        </span>
        <span className="sr-only ours">
          , paragraph {place.paragraph}, {voiceNames[quote.voice]}
        </span>
      </a>
    </span>
  )
}
