/** What belongs to each key, in the same order. One thing may belong to several keys, or to one twice: it stands there once. */
export function grouped<One, Key>(
  all: readonly One[],
  keysOf: (one: One) => Iterable<Key>,
): ReadonlyMap<Key, readonly One[]> {
  const found = new Map<Key, One[]>()
  for (const one of all)
    for (const key of new Set(keysOf(one))) {
      const here = found.get(key)
      if (here) here.push(one)
      else found.set(key, [one])
    }
  return found
}
