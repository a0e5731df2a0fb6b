'use client'

import { useDossier } from '@/components/frame/dossier-context'
import { RoleMark } from '@/components/timeline/step-mark'
import type { ActorId, HappeningId } from '@/core/dossier'
import { happeningBy } from '@/core/happenings'
import { usePart } from '@/view/viewing'

/** What the timeline knows of a step or moment when it asks who is in it. */
export type Involving = { id: HappeningId; acting: readonly ActorId[]; affected: readonly ActorId[] }

export const involvedIn = ({ acting, affected }: Involving): ActorId[] => [
  ...new Set([...acting, ...affected]),
]

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
  // As strings, so that only what is lit otherwise is drawn again.
  const among = (lighting: readonly string[]) =>
    involvedIn(happening)
      .filter((id) => lighting.includes(id))
      .join(' ')
  const followed = usePart('actors', among)
  const sharing = usePart('happening', (id) => {
    const chosen = happeningBy(dossier, id)
    return chosen ? among(involvedIn(chosen)) : ''
  })
  return [...followed.split(' '), ...sharing.split(' ')]
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
