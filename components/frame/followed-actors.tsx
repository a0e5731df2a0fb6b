'use client'

import { useDossier } from '@/components/frame/dossier-context'
import { focusMain } from '@/components/frame/focus-main'
import { useVerbs, useViewing } from '@/view/viewing'

/** Who is followed in every view, and the way out. */
export function FollowedActors() {
  const { actors } = useDossier()
  const followed = useViewing(({ view }) => view.actors)
  const { followActors } = useVerbs()
  if (followed.length === 0) return null
  const names = actors.filter(({ id }) => followed.includes(id))
  const shown = names.slice(0, namesShown)
  return (
    <span className="following print:hidden">
      <span>
        Following{' '}
        {shown.map(({ id, name }, index) => (
          <span key={id}>
            {index > 0 && ', '}
            <b className="src">{name}</b>
          </span>
        ))}
        {names.length > shown.length && ` and ${names.length - shown.length} more`}
      </span>
      <button
        type="button"
        className="button button-quiet"
        onClick={() => {
          followActors([])
          focusMain()
        }}
      >
        Clear
      </button>
    </span>
  )
}

/** The strip has room for few; the chooser shows all of them ticked. */
const namesShown = 1
