/** Steps in places: those in one place stand beside each other. A single place gives no order. */
export type Places = readonly (readonly string[])[]

/** Steps are slugs; neither sign can stand in one. */
const [besides, then] = ['~', '/']

/** Places as an answer is kept. */
export const written = (places: Places) => places.map((place) => place.join(besides)).join(then)

/** The places of a kept answer; every step beside the others where the answer is not about just these steps. */
export function placesFrom(answer: string, steps: readonly { id: string }[]): Places {
  const ids = steps.map(({ id }) => id)
  const places = answer.split(then).map((place) => place.split(besides).filter((id) => id !== ''))
  const named = places.flat()
  const same = named.length === ids.length && ids.every((id) => named.includes(id))
  return same ? places.filter((place) => place.length > 0) : [ids]
}

/** The places after a step has been moved one place earlier (-1) or later (1); at an end, it gets a new place. */
export function moved(places: Places, step: string, by: -1 | 1): Places {
  const from = places.findIndex((place) => place.includes(step))
  if (from === -1) return places
  const without = places.map((place) => place.filter((id) => id !== step))
  const next = from + by
  const placed =
    next < 0
      ? [[step], ...without]
      : next >= without.length
        ? [...without, [step]]
        : without.map((place, index) => (index === next ? [...place, step] : place))
  return placed.filter((place) => place.length > 0)
}

/** Whether moving a step that way changes anything: alone in the first or the last place it has nowhere to go. */
export function canMove(places: Places, step: string, by: -1 | 1): boolean {
  const from = places.findIndex((place) => place.includes(step))
  const atEnd = by === -1 ? from === 0 : from === places.length - 1
  return !(atEnd && places[from]?.length === 1)
}
