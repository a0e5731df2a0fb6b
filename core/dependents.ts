import type { Dossier, Moment, Scenario, Step, Topic } from '@/core/dossier'
import { once } from '@/core/once'
import type { Use } from '@/core/uses'

/** What rests on a quote, looked up: rows of the comparison, steps with their prospect's number, moments. */
export type Dependents = {
  rows: { topic: Topic; as: 'side' | 'note' }[]
  steps: { step: Step; number: number }[]
  moments: Moment[]
  /** The prospects that these words tell as a whole, with their numbers. */
  tells: { scenario: Scenario; number: number }[]
  /** The prospects whose steps these words join, order or point to, with their numbers. */
  ties: { scenario: Scenario; number: number }[]
  /** How many quotes are attributed by these words. */
  attributes: number
}

type Named = {
  topics: ReadonlyMap<string, Topic>
  steps: ReadonlyMap<string, Dependents['steps'][number]>
  moments: ReadonlyMap<string, Moment>
}

/** What can rest on a quote, by its id. Found once for each dossier. */
const namedIn: (dossier: Dossier) => Named = once(findNamed)

function findNamed({ topics, scenarios, moments }: Dossier): Named {
  const steps = scenarios.flatMap(({ groups }, index) =>
    groups.flatMap((group) => group.steps.map((step) => [step.id, { step, number: index + 1 }] as const)),
  )
  return {
    topics: new Map(topics.map((topic) => [topic.id, topic])),
    steps: new Map<string, Dependents['steps'][number]>(steps),
    moments: new Map(moments.map((moment) => [moment.id, moment])),
  }
}

/** Looks up `uses`, which stand in the order of the file; what is found keeps that order. */
export function dependents(dossier: Dossier, uses: readonly Use[]): Dependents {
  const named = namedIn(dossier)
  const ids = (...by: Use['by'][]) => [
    ...new Set(uses.filter((use) => by.includes(use.by)).map(({ id }) => id as string)),
  ]
  const asSide = new Set(ids('topic'))
  const tellIds = new Set(ids('scenario'))
  const tied = new Set(uses.flatMap((use) => (use.by === 'order' ? [use.scenario as string] : [])))
  const prospects = (among: ReadonlySet<string>) =>
    dossier.scenarios.flatMap((scenario, index) =>
      among.has(scenario.id) ? [{ scenario, number: index + 1 }] : [],
    )
  return {
    rows: ids('topic', 'topic-note', 'topic-elsewhere').flatMap((id): Dependents['rows'] => {
      const topic = named.topics.get(id)
      return topic ? [{ topic, as: asSide.has(id) ? 'side' : 'note' }] : []
    }),
    steps: ids('step').flatMap((id) => named.steps.get(id) ?? []),
    moments: ids('moment').flatMap((id) => named.moments.get(id) ?? []),
    tells: prospects(tellIds),
    ties: prospects(tied),
    attributes: ids('attribution').length,
  }
}
