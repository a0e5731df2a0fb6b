import { around } from '@/core/around'
import { type Fork, flattened, type PastMoment } from '@/core/fork'

const tells = (moments: readonly PastMoment[], id: string) =>
  flattened(moments).some(({ moment }) => moment.id === id)

/**
 * What stands around a moment or a step. Of a moment: the strands around its own, and how each prospect begins. Of a
 * step: the groups around its own, in every prospect, so that they stay beside each other; nothing of the past but the
 * speech in which it parts.
 */
export function forkAround(fork: Fork, id: string, reach: number): Fork {
  const group = fork.branches
    .flatMap(({ groups }) => groups)
    .find(({ steps }) => steps.some(({ step }) => step.id === id))
  const inPast = tells(
    fork.strands.flatMap(({ moments }) => moments),
    id,
  )
  const from = group?.number ?? 1
  return {
    strands: inPast ? [...around(fork.strands, ({ moments }) => tells(moments, id), reach)] : [],
    speech: fork.speech,
    branches: fork.branches.map((branch) => ({
      ...branch,
      groups: branch.groups.filter(({ number }) => Math.abs(number - from) <= reach),
    })),
  }
}
