/** A show of hands: a question in the teacher's own words, counted before and after. */
export type Tally = {
  question: string
  round: Round
  /** For each prospect, and last for those who are undecided. */
  before: readonly number[]
  after: readonly number[]
}

export type Round = 'before' | 'after'

export const emptyTally = (prospects: number): Tally => ({
  question: '',
  round: 'before',
  before: Array.from({ length: prospects + 1 }, () => 0),
  after: Array.from({ length: prospects + 1 }, () => 0),
})

/** One hand more, or less, in the round that is being counted; never fewer than none. */
export function counted(tally: Tally, place: number, by: 1 | -1): Tally {
  const hands = tally[tally.round].map((number, index) =>
    index === place ? Math.max(0, number + by) : number,
  )
  return { ...tally, [tally.round]: hands }
}

/** The tally that was kept; nothing where what was kept is no tally of so many prospects. */
export function readTally(kept: string | null, prospects: number): Tally | undefined {
  if (kept === null) return undefined
  try {
    const value: unknown = JSON.parse(kept)
    return isTally(value, prospects + 1) ? value : undefined
  } catch {
    return undefined
  }
}

function isTally(value: unknown, places: number): value is Tally {
  if (typeof value !== 'object' || value === null) return false
  const { question, round, before, after } = value as Partial<Tally>
  const numbers = (list: unknown) =>
    Array.isArray(list) && list.length === places && list.every((one) => Number.isInteger(one) && one >= 0)
  return (
    typeof question === 'string' &&
    (round === 'before' || round === 'after') &&
    numbers(before) &&
    numbers(after)
  )
}
