import type { Dossier, Moment, Scenario, Step, Topic } from '@/core/dossier'
import type { Use } from '@/core/uses'

/** What rests on a quote, looked up: rows of the comparison, steps with their prospect's number, moments. */
export type Dependents = {
  rows: { topic: Topic; as: 'side' | 'note' }[]
  steps: { step: Step; number: number }[]
  moments: Moment[]
  /** The prospects that these words tell as a whole, with their numbers. */
  tells: { scenario: Scenario; number: number }[]
  /** How many quotes are attributed by these words. */
  attributes: number
}

export function dependents(dossier: Dossier, uses: readonly Use[]): Dependents {
  const ids = (by: Use['by'][]) =>
    new Set(uses.filter((use) => by.includes(use.by)).map(({ id }) => id as string))
  const asSide = ids(['topic'])
  const asNote = ids(['topic-note', 'topic-elsewhere'])
  const stepIds = ids(['step'])
  const momentIds = ids(['moment'])
  const tellIds = ids(['scenario'])
  return {
    rows: dossier.topics.flatMap((topic): Dependents['rows'] => {
      if (asSide.has(topic.id)) return [{ topic, as: 'side' }]
      return asNote.has(topic.id) ? [{ topic, as: 'note' }] : []
    }),
    steps: dossier.scenarios.flatMap(({ groups }, index) =>
      groups
        .flatMap(({ steps }) => steps)
        .filter(({ id }) => stepIds.has(id))
        .map((step) => ({ step, number: index + 1 })),
    ),
    moments: dossier.moments.filter(({ id }) => momentIds.has(id)),
    tells: dossier.scenarios.flatMap((scenario, index) =>
      tellIds.has(scenario.id) ? [{ scenario, number: index + 1 }] : [],
    ),
    attributes: ids(['attribution']).size,
  }
}
