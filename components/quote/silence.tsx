'use client'

import { useDossier } from '@/components/frame/dossier-context'
import { ViewLink } from '@/components/frame/view-link'
import type { QuoteId, TopicId } from '@/core/dossier'
import { useViewing } from '@/view/viewing'

/** Where the text says nothing, that is what is shown, with the ways to where it names the topic outside. */
export function Silence({ elsewhere, row }: { elsewhere: readonly QuoteId[]; row: TopicId }) {
  const { places } = useDossier()
  const openQuote = useViewing((viewing) => viewing.openQuote)
  const open = useViewing(({ view }) => view.quote)
  return (
    <span className="silence hatch">
      <span>The text does not say.</span>
      {elsewhere.map((id) => (
        <span key={id} className="silence-elsewhere">
          <ViewLink
            to={{ focus: row, quote: id }}
            onFollow={() => openQuote(id, row)}
            current={open === id}
            quote={id}
            label={`What paragraph ${places[id]?.paragraph} says, outside of the prospects`}
          >
            See ¶{places[id]?.paragraph}
          </ViewLink>
        </span>
      ))}
    </span>
  )
}
