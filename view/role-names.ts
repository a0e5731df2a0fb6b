import type { RoleAsked } from '@/core/actor-choices'
import type { Role } from '@/core/appearances'

/** What each role is called, and the want of one. */
export const roleNames: Record<Role | RoleAsked, string> = {
  acts: 'acts',
  'acted-upon': 'acted upon',
  speaks: 'speaks',
  'passes-on': 'passes it on',
  named: 'named only',
  silent: 'silent',
}
