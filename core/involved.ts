import type { ActorId, DossierFile, HappeningId } from '@/core/dossier'
import { grouped } from '@/core/grouped'
import { happeningsOf } from '@/core/happenings'
import { once } from '@/core/once'

/** What of a moment or step says who is in it. */
export type Involving = { id: HappeningId; acting: readonly ActorId[]; affected: readonly ActorId[] }

/** The actors of a moment or step, each once. */
export const involvedIn = ({ acting, affected }: Involving): ActorId[] => [
  ...new Set([...acting, ...affected]),
]

const byActor = once((timeline: Pick<DossierFile, 'moments' | 'scenarios'>) =>
  grouped<Involving, ActorId>(happeningsOf(timeline), involvedIn),
)

/** The moments and steps that have an actor of this one, itself among them; one that has several stands there as often. */
export const sharingActors = (
  timeline: Pick<DossierFile, 'moments' | 'scenarios'>,
  happening: Involving,
): HappeningId[] =>
  involvedIn(happening).flatMap(
    (actor) =>
      byActor(timeline)
        .get(actor)
        ?.map(({ id }) => id) ?? [],
  )
