/** A source of numbers from 0 up to, but not including, 1. The same seed gives the same numbers for ever. */
export type Random = () => number

/** FNV-1a, 32 bits (draft-eastlake-fnv): spreads a short text over all 32-bit numbers. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}

/**
 * Mulberry32 (Tommy Ettinger, 2017, public domain): small, and good enough to shuffle a class's questions.
 * Part of the meaning of published links: a change here changes what their seeds select.
 */
export function randomOf(seed: string): Random {
  let state = hash(seed)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** All of them in a random order (Fisher and Yates, in Durstenfeld's form). */
export function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const all = [...items]
  for (let last = all.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1))
    const kept = all[last] as Item
    all[last] = all[other] as Item
    all[other] = kept
  }
  return all
}
