'use client'

import { useDossier } from '@/components/frame/dossier-context'
import { opensElsewhere } from '@/components/frame/view-link'
import { VoiceRule, voiceNames } from '@/components/marks/voice'
import { MarkedWords } from '@/components/quote/marked-words'
import { useNamed } from '@/components/quote/named'
import { useUnheard } from '@/components/quote/unheard'
import type { Quote as QuoteItem, TopicId } from '@/core/dossier'
import { locator, spokenLocator } from '@/core/locator'
import { quoteNumbers } from '@/core/quote-numbers'
import { useLinkAddressOf, useOpenIn, usePart, useVerbs } from '@/view/viewing'

type Props = {
  quotes: readonly QuoteItem[]
  /** The number of the prospect, or 0 for the background. */
  hue: number
  /** The row that the words stand in; it comes into focus with them. */
  row?: TopicId
}

/**
 * Words of the source as a link to their evidence. More than one quote is one statement with words left
 * out, joined by […]; each part opens its own place.
 */
export function Quote({ quotes, hue, row }: Props) {
  const [first] = quotes
  const named = useNamed(quotes)
  const unnamed = usePart('actors', (actors) => actors.length > 0 && !actors.some((id) => named.includes(id)))
  const unheard = useUnheard(first?.voice)
  if (!first) return null
  const single = quotes.length === 1
  return (
    <span
      className={`quote quote-${first.voice} hue-${hue} ${single ? 'quote-single' : ''} ${unnamed || unheard ? 'quote-dimmed' : ''}`}
    >
      <VoiceRule voice={first.voice} />
      {quotes.map((quote, index) => (
        <QuotedPart key={quote.id} quote={quote} row={row} index={index} last={index === quotes.length - 1} />
      ))}
    </span>
  )
}

type Part = { quote: QuoteItem; row: TopicId | undefined; index: number; last: boolean }

function QuotedPart({ quote, row, index, last }: Part) {
  const dossier = useDossier()
  const open = useOpenIn(quote.id, row)
  const { openQuote } = useVerbs()
  const addressOf = useLinkAddressOf()
  const place = dossier.places[quote.id]
  if (!place) return null
  const part = `${last ? '' : 'words-first'} ${index > 0 ? 'words-next' : ''}`
  return (
    <>
      {index > 0 && <span className="elision"> […] </span>}
      <a
        className="quote-link"
        href={addressOf({ quote: quote.id, ...(row && { focus: row }) })}
        data-quote={quote.id}
        data-number={quoteNumbers(dossier).get(quote.id)}
        aria-current={open ? 'true' : undefined}
        onClick={(event) => {
          if (opensElsewhere(event)) return
          event.preventDefault()
          openQuote(quote.id, row)
        }}
      >
        <span className={`words ${part}`}>
          <MarkedWords place={place} />
        </span>
        {last && (
          <span aria-hidden="true" className="locator">
            {locator(dossier, place)}
          </span>
        )}
        <span className="sr-only ours">
          , {last ? `${spokenLocator(dossier, place)}, ` : ''}
          {voiceNames[quote.voice]}
        </span>
      </a>
    </>
  )
}
