import type { DossierFile, HappeningId, Moment, Step } from '@/core/dossier'
import { once } from '@/core/once'

type Timeline = Pick<DossierFile, 'moments' | 'scenarios'>

/** Everything on the timeline: the moments, then the steps of each scenario in the order of telling. */
export const happeningsOf = ({ moments, scenarios }: Timeline): (Moment | Step)[] => [
  ...moments,
  ...scenarios.flatMap(({ groups }) => groups.flatMap(({ steps }) => steps)),
]

const byId = once((timeline: Timeline) => new Map(happeningsOf(timeline).map((one) => [one.id, one])))

/** The moment or step of this id, if there is one. */
export const happeningBy = (
  timeline: Timeline,
  id: HappeningId | null | undefined,
): Moment | Step | undefined => (id ? byId(timeline).get(id) : undefined)
