'use client'

import { useMemo } from 'react'
import { useDossier } from '@/components/frame/dossier-context'
import { Names } from '@/components/marks/names'
import { QuoteLink } from '@/components/source/quote-link'
import { inheritedIn, passedOneHandMore } from '@/core/attributions'
import type { Passage } from '@/core/passages'

/** Which words inherit their speaker from another sentence, and which claims passed one hand more. */
export function Attribution({ passages }: { passages: readonly Passage[] }) {
  const dossier = useDossier()
  const inherited = useMemo(() => {
    const outermost = passages.flatMap(({ quotes }) => quotes.filter(({ inside }) => inside === undefined))
    return inheritedIn(dossier, outermost)
  }, [dossier, passages])
  const further = useMemo(() => passedOneHandMore(dossier), [dossier])
  return (
    <section aria-labelledby="attribution-title" className="mt-8 border-t-2 border-ink pt-3">
      <h2 id="attribution-title" className="text-head font-semibold">
        Who says that somebody says it
      </h2>
      {inherited.length > 0 && (
        <>
          <h3 className="pt-3 text-body font-semibold">Sentences that inherit their speaker</h3>
          <ul className="grid gap-2 pt-1">
            {inherited.map(({ quote, place, from, fromPlace }) => (
              <li key={quote.id}>
                <QuoteLink quote={quote} place={place} /> <span className="text-ink-2">inherits</span>{' '}
                <QuoteLink quote={from} place={fromPlace} />
              </li>
            ))}
          </ul>
        </>
      )}
      {further.length > 0 && (
        <>
          <h3 className="pt-3 text-body font-semibold">Claims that passed one hand more</h3>
          <ul className="grid gap-2 pt-1">
            {further.map(({ quote, hands }) => {
              const place = dossier.places[quote.id]
              return (
                place && (
                  <li key={quote.id}>
                    <QuoteLink quote={quote} place={place} />{' '}
                    <span className="text-ink-2">
                      through the hands of <Names of={hands} />
                    </span>
                  </li>
                )
              )
            })}
          </ul>
        </>
      )}
    </section>
  )
}
