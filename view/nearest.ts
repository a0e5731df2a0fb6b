import { closest, distance } from 'fastest-levenshtein'
import type { Notice } from '@/view/notice'
import { longestName, tidy } from '@/view/read-names'

/**
 * The name that a notice's link may have meant: the only one that begins like the one asked for, or the nearest;
 * nothing where more than half of it would have to be changed. It is looked for only when the notice is read.
 *
 * @param asked the name that led nowhere
 */
export function nearestTo({ reason, among = [] }: Notice, asked: string): string | undefined {
  if (reason === 'cut' && among.length === 1) return among[0]
  const name = tidy(asked)
  if (name === '' || name.length > longestName || among.length === 0) return undefined
  const nearest = closest(name, among)
  const half = Math.max(name.length, nearest.length) / 2
  return distance(name, nearest) <= half ? nearest : undefined
}
