'use client'

import { useMemo } from 'react'
import { ActorLink } from '@/components/actors/actor-link'
import { useDossier } from '@/components/frame/dossier-context'
import { QuoteLink } from '@/components/source/quote-link'
import type { Actor, QuoteId } from '@/core/dossier'
import { relationsOf } from '@/core/relations'

/** How it belongs together with others, only where the text says so. */
export function ProfileRelations({ actor }: { actor: Actor }) {
  const dossier = useDossier()
  const { partOf, has } = useMemo(() => relationsOf(dossier, actor.id), [dossier, actor])
  return (
    <section>
      <h3>Relations that the text gives</h3>
      {partOf.length + has.length === 0 && <p className="text-ink-2">None.</p>}
      <ul>
        {partOf.map((one) => (
          <li key={one.actor.id}>
            One of <ActorLink actor={one.actor} />, by <Words ids={one.quotes} />
          </li>
        ))}
        {has.map((one) => (
          <li key={one.actor.id}>
            Counted among it: <ActorLink actor={one.actor} />, by <Words ids={one.quotes} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Words({ ids }: { ids: readonly QuoteId[] }) {
  const { quotes, places } = useDossier()
  return quotes
    .filter(({ id }) => ids.includes(id))
    .map((quote) => {
      const place = places[quote.id]
      return place && <QuoteLink key={quote.id} quote={quote} place={place} />
    })
}
