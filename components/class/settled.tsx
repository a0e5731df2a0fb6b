'use client'

import type { ReactNode } from 'react'
import { useDossier } from '@/components/frame/dossier-context'
import { ViewLink } from '@/components/frame/view-link'
import { OurWords } from '@/components/marks/our-words'
import { Quote } from '@/components/quote/quote'
import type { QuoteId, Topic } from '@/core/dossier'
import { quoteBy } from '@/core/quotes-by'
import { prospectAt } from '@/core/where'
import { noItem } from '@/view/view-state'
import { useVerbs } from '@/view/viewing'

type Props = {
  verdict: string
  /** The words that settle the answer. */
  settles: readonly QuoteId[]
  /** The topics that the words belong to, whose rows show them side by side. */
  topics?: readonly Topic[]
  /** Whether no prospect speaks of it; the words then stand outside of them. */
  silent?: boolean
  children?: ReactNode
}

/** An answer, followed by the words that settle it; each opens its evidence. */
export function Settled({ verdict, settles, topics = [], silent = false, children }: Props) {
  const dossier = useDossier()
  const { focusRow } = useVerbs()
  const found = settles.flatMap((id) => {
    const quote = quoteBy(dossier, id)
    const place = dossier.places[id]
    return quote && place ? [{ quote, hue: prospectAt(dossier, place) }] : []
  })
  return (
    <div className="settled">
      <p className="font-semibold">{verdict}</p>
      {silent && (
        <p className="settled-silence hatch">
          <span>The text does not say.</span>
        </p>
      )}
      {silent && found.length > 0 && <p className="text-note">It is named outside of the prospects:</p>}
      {found.length > 0 && (
        <div className="settled-words">
          {found.map(({ quote, hue }) => (
            <Quote key={quote.id} quotes={[quote]} hue={hue} />
          ))}
        </div>
      )}
      {children}
      {topics.map((topic) => (
        <p key={topic.id} className="text-note print:hidden">
          <ViewLink
            to={{ ...noItem, panel: 'compare', focus: topic.id, quote: null }}
            onFollow={() => focusRow(topic.id)}
          >
            Side by side: <OurWords says={topic.label} />
          </ViewLink>
        </p>
      ))}
    </div>
  )
}
