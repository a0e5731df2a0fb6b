/** An entry of the browser's history: a new one, or the present one with another address. */
export type Step = { how: 'push' | 'replace'; address: string }

/** Safari refuses more than 100 steps in 30 seconds, and throws; a few are left to others on the page. */
const mostSteps = 90
const span = 30_000

/** In milliseconds: a slider or a text field changes the address no oftener, so that steps are left for what is opened. */
const slowly = 400

/**
 * Writes steps as fast as the slowest browser takes them. Steps that have to wait become one, with the address of the
 * last: that is always written in the end.
 */
export function paced(write: (step: Step) => void) {
  let written: number[] = []
  let waiting: Step | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const put = (step: Step) => {
    written = [...written, Date.now()].slice(-mostSteps)
    write(step)
  }
  /** How long a step has to wait. */
  const delay = (how: Step['how']) => {
    const now = Date.now()
    const full = written.length === mostSteps ? (written[0] ?? now) + span - now : 0
    const apart = how === 'replace' ? (written.at(-1) ?? 0) + slowly - now : 0
    return Math.max(0, full, apart)
  }
  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    const step = waiting
    waiting = undefined
    if (step) put(step)
  }
  const drop = () => {
    clearTimeout(timer)
    timer = undefined
    waiting = undefined
  }
  const add = (step: Step) => {
    const wait = delay(step.how)
    // What was slid to stands before what is opened now, if there is room for both.
    if (wait === 0 && step.how === 'push') flush()
    if (wait === 0 && !waiting && delay(step.how) === 0) return put(step)
    waiting = { ...step, how: waiting?.how === 'push' ? 'push' : step.how }
    timer ??= setTimeout(flush, delay(waiting.how))
  }
  return { add, flush, drop }
}
