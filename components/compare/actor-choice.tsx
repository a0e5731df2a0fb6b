'use client'

import { Choice, toggled } from '@/components/compare/choice'
import { useDossier } from '@/components/frame/dossier-context'
import { useVerbs, useViewing } from '@/view/viewing'

/** Ticks the actors to be followed: their names stand out, and what does not name them steps back. */
export function ActorChoice() {
  const { actors } = useDossier()
  const followed = useViewing(({ view }) => view.actors)
  const { followActors } = useVerbs()
  return (
    <Choice
      legend="Follow, by the names that the text uses"
      options={actors.map(({ id, name }) => ({ id, label: <span className="src">{name}</span> }))}
      chosen={followed}
      onToggle={(id) => {
        const actor = actors.find((one) => one.id === id)
        if (actor) followActors(toggled(followed, actor.id))
      }}
      clear={{ label: 'Follow nobody', onClear: () => followActors([]) }}
    />
  )
}
