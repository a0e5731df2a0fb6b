'use client'

import { useDossier } from '@/components/frame/dossier-context'
import { useViewing } from '@/view/viewing'

/** Who is followed in every view, and the way out. */
export function FollowedActors() {
  const { actors } = useDossier()
  const followed = useViewing(({ view }) => view.actors)
  const followActors = useViewing((viewing) => viewing.followActors)
  if (followed.length === 0) return null
  return (
    <span className="ml-auto flex items-center gap-2 whitespace-normal print:hidden">
      <span>
        Following{' '}
        {actors
          .filter(({ id }) => followed.includes(id))
          .map(({ id, name }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <b className="src">{name}</b>
            </span>
          ))}
      </span>
      <button type="button" className="button button-quiet" onClick={() => followActors([])}>
        Clear
      </button>
    </span>
  )
}
