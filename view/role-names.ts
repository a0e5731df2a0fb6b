import type { RoleAsked } from '@/core/actor-choices'
import type { Role, RoleHere } from '@/core/appearances'

/** What each role is called, and the want of one. */
export const roleNames: Record<Role | RoleAsked, string> = {
  acts: 'acts',
  'acted-upon': 'acted upon',
  speaks: 'speaks',
  'passes-on': 'passes it on',
  named: 'named only',
  silent: 'not named',
}

/** A role in words, with what limits it: that it is shared, or known from a report alone. */
export function roleInWords({ role, quotes, jointly }: RoleHere): string {
  if (jointly) return `${roleNames[role]}, jointly`
  const reported = role === 'speaks' && quotes.every(({ voice }) => voice !== 'direct')
  return reported ? 'is reported' : roleNames[role]
}
