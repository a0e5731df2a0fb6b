'use client'

import { useDossier } from '@/components/frame/dossier-context'
import { RoleMark } from '@/components/timeline/step-mark'
import { happeningBy } from '@/core/happenings'
import { type Involving, involvedIn, sharingActors } from '@/core/involved'
import { usePart, useWithin } from '@/view/viewing'

/** Whether something steps back, since it involves nobody who is followed. */
export function useStepsBack(happening: Involving): boolean {
  return usePart(
    'actors',
    (actors) => actors.length > 0 && !involvedIn(happening).some((id) => actors.includes(id)),
  )
}

/** Which of the actors in something are lit: those who are followed, and those of the chosen step or moment. */
function useLitActors(happening: Involving): readonly string[] {
  const dossier = useDossier()
  // As a string, so that only what is lit otherwise is drawn again.
  const followed = usePart('actors', (actors) =>
    involvedIn(happening)
      .filter((id) => actors.includes(id))
      .join(' '),
  )
  const chosen = happeningBy(dossier, useWithin('happening', sharingActors(dossier, happening)))
  return [...followed.split(' '), ...(chosen ? involvedIn(chosen) : [])]
}

const roles = { acting: 'acts', affected: 'acted upon' } as const

/** Who acts in a step or moment, and who is acted upon, by the names of the text. */
export function Involved({ happening }: { happening: Involving }) {
  const { actors } = useDossier()
  const lit = useLitActors(happening)
  return (['acting', 'affected'] as const).map((role) => {
    const named = actors.filter(({ id }) => happening[role].includes(id))
    if (named.length === 0) return null
    return (
      <span key={role} className="involved">
        <RoleMark role={role} />
        <span>
          <span className="text-ink-2">{named.length > 1 && role === 'acting' ? 'act' : roles[role]}: </span>
          {named.map(({ id, name }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <span data-actor={id} className={`src ${lit.includes(id) ? 'mention-followed' : ''}`}>
                {name}
              </span>
            </span>
          ))}
        </span>
      </span>
    )
  })
}
