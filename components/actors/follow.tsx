'use client'

import { toggled } from '@/components/compare/choice'
import type { Actor } from '@/core/dossier'
import { useVerbs, useViewing } from '@/view/viewing'

function useFollow({ id }: Actor) {
  const followed = useViewing(({ view }) => view.actors)
  const { followActors } = useVerbs()
  return { follows: followed.includes(id), toggle: () => followActors(toggled(followed, id)) }
}

/** A box to tick: the actor is followed in every view. */
export function FollowBox({ actor }: { actor: Actor }) {
  const { follows, toggle } = useFollow(actor)
  return (
    <label className="follow-label">
      <input
        type="checkbox"
        className="follow-box"
        aria-label={`Follow ${actor.name} in every view`}
        data-tick={actor.id}
        checked={follows}
        onChange={toggle}
      />
    </label>
  )
}

/** The same as a button, where an actor is named by itself. */
export function FollowToggle({ actor, short = false }: { actor: Actor; short?: boolean }) {
  const { follows, toggle } = useFollow(actor)
  return (
    <button
      type="button"
      className={short ? 'follow-short' : 'button'}
      data-follow={actor.id}
      aria-pressed={follows}
      onClick={toggle}
    >
      Follow{' '}
      <span className={short ? 'sr-only' : undefined}>
        {short && <span className="src">{actor.name}</span>} in every view
      </span>
    </button>
  )
}
