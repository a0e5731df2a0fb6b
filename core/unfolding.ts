import type { Fork } from '@/core/fork'

/**
 * How far the fork is unfolded: the past is the first stage, the speech the second, then each group in the order of
 * telling. The last stage shows the whole.
 */
export type Stage =
  | { of: 'past' }
  | { of: 'speech' }
  | { of: 'group'; branch: number; group: number; last: boolean }

/** The stages of a fork in the order in which they are unfolded. */
export function stagesOf({ branches }: Fork): Stage[] {
  return [
    { of: 'past' },
    { of: 'speech' },
    ...branches.flatMap(({ groups, number }) =>
      groups.map(
        (group): Stage => ({
          of: 'group',
          branch: number,
          group: group.number,
          last: group.number === groups.length,
        }),
      ),
    ),
  ]
}

export const pastStage = 1
export const speechStage = 2

/** The stage, counted from 1, in which a group is unfolded. */
export function stageOfGroup({ branches }: Pick<Fork, 'branches'>, branch: number, group: number): number {
  const before = branches.filter(({ number }) => number < branch)
  return speechStage + before.reduce((sum, { groups }) => sum + groups.length, 0) + group
}

/** How many stages a fork of such scenarios has; what a link can ask for. */
export const stageCount = (scenarios: readonly { groups: readonly unknown[] }[]) =>
  speechStage + scenarios.reduce((sum, { groups }) => sum + groups.length, 0)
