import type { DossierFile, Moment, Step } from '@/core/dossier'

/** Everything on the timeline: the moments, then the steps of each scenario in the order of telling. */
export const happeningsOf = ({
  moments,
  scenarios,
}: Pick<DossierFile, 'moments' | 'scenarios'>): (Moment | Step)[] => [
  ...moments,
  ...scenarios.flatMap(({ groups }) => groups.flatMap(({ steps }) => steps)),
]
