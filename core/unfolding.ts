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
