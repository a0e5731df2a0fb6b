'use client'

import { ViewLink } from '@/components/frame/view-link'
import type { Actor } from '@/core/dossier'
import { noItem } from '@/view/view-state'
import { useIs, usePart, useVerbs } from '@/view/viewing'

/** The name of an actor, as printed, and the way to its page. */
export function ActorLink({ actor }: { actor: Actor }) {
  const { openProfile } = useVerbs()
  const here = useIs('profile', actor.id)
  const lit = usePart('actors', (followed) => followed.includes(actor.id))
  return (
    <ViewLink
      to={{ panel: 'actors', ...noItem, profile: actor.id, quote: null }}
      onFollow={() => openProfile(actor.id)}
      current={here}
      className="actor-link"
    >
      <span className={`src ${lit ? 'mention-followed' : ''}`} data-mention={actor.id}>
        {actor.name}
      </span>
    </ViewLink>
  )
}
