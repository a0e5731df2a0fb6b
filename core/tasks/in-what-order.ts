import type { Dossier, Group, QuoteId, Scenario, Step } from '@/core/dossier'
import { randomOf, shuffled } from '@/core/tasks/random'

/**
 * The steps of one prospect, to be put into the order that the text gives. `places` is the right answer: steps in one
 * place stand beside each other, and a single place means that the text gives no order.
 */
export type OrderItem = {
  scenario: Scenario
  number: number
  steps: Step[]
  places: Step['id'][][]
  /** The words that order the places, from the second on; without an order, those that only join or point. */
  settles: QuoteId[]
}

/** For each prospect its steps in a random order, and the order that the text gives them, if it gives any. */
export function inWhatOrder({ scenarios }: Dossier, seed: string): OrderItem[] {
  return scenarios.flatMap((scenario, index) => {
    const groups = orderedGroups(scenario)
    const places = groups && placesOf(groups)
    if (!places || groups.flatMap(({ steps }) => steps).length < 2) return []
    const ordering = groups.flatMap(({ after }) => after?.quotes ?? [])
    const joining = groups.flatMap(({ joinedBy, pointsTo }) => [...joinedBy, ...(pointsTo?.quotes ?? [])])
    return [
      {
        scenario,
        number: index + 1,
        steps: shuffled(
          groups.flatMap(({ steps }) => steps),
          randomOf(`${seed} ${scenario.id}`),
        ),
        places,
        settles: [...new Set(ordering.length > 0 ? ordering : joining)],
      },
    ]
  })
}

/** Where the text orders some groups, only those are asked for: of the others it says neither before nor beside. */
function orderedGroups({ groups }: Scenario): Group[] {
  const linked = groups.filter(
    ({ id, after }) => after !== undefined || groups.some((other) => other.after?.group === id),
  )
  return linked.length > 0 ? linked : groups
}

/**
 * The groups as a row of places; nothing where they do not make one. Two groups in different places must be ordered
 * by a chain of connectives, or the row would claim more than the text.
 */
function placesOf(groups: readonly Group[]): Step['id'][][] | undefined {
  const before = (group: Group): Group[] => {
    const previous = groups.find(({ id }) => id === group.after?.group)
    return previous ? [previous, ...before(previous)] : []
  }
  const rows: Group[][] = []
  for (const group of groups) {
    const depth = before(group).length
    rows[depth] = [...(rows[depth] ?? []), group]
  }
  const chained = rows.every((row, depth) =>
    row.every((group) =>
      rows
        .slice(0, depth)
        .flat()
        .every((earlier) => before(group).includes(earlier)),
    ),
  )
  if (!chained) return undefined
  return rows.map((row) => row.flatMap(({ steps }) => steps.map(({ id }) => id)))
}

/** Whether two arrangements put the same steps into the same places; what stands beside each other has no order. */
export function sameOrder(
  one: readonly (readonly string[])[],
  other: readonly (readonly string[])[],
): boolean {
  const written = (places: readonly (readonly string[])[]) =>
    places.map((place) => [...place].sort().join('~')).join(' ')
  return written(one) === written(other)
}
