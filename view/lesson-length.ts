/** Programs that pass links on cut longer ones. */
export const longestLink = 1500

/** What makes a link too long: how long it would be, and what would have to be left out. */
export type TooLong = {
  length: number
  /** How many steps from the end are enough to leave out; none where the steps alone are not. */
  steps: number | undefined
  /** Whether the question is long enough to be what is shortened. */
  ask: boolean
}

/**
 * What would have to be left out of a lesson, for its link to be passed on whole; nothing where it is short enough.
 *
 * @param address the whole address, with its host
 */
export function tooLong(address: string, steps: readonly string[]): TooLong | undefined {
  const over = address.length - longestLink
  if (over <= 0) return undefined
  let saved = 0
  // Each step has a joint before it.
  const from = steps.findLastIndex((name) => {
    saved += name.length + 1
    return saved >= over
  })
  const ask = /[?&]ask=([^&]*)/.exec(address)?.[1]?.length ?? 0
  return {
    length: address.length,
    steps: from === -1 ? undefined : steps.length - from,
    ask: ask >= over,
  }
}
