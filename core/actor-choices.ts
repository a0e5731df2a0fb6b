import type { Actor } from '@/core/dossier'

export type ActorKind = Actor['kind']

/** Kinds of actors, in the order in which they are sorted. */
export const actorKinds = [
  'state',
  'group',
  'organization',
  'person',
  'outlet',
] as const satisfies readonly ActorKind[]

/** How the lines are sorted; "text" is the order of the dossier. */
export const actorSorts = ['text', 'name', 'mentions', 'kind'] as const

export type ActorSort = (typeof actorSorts)[number]

/** What may be looked for: a role, or that a part of the text is silent. Passing on is a way of speaking. */
export const rolesAsked = ['acts', 'acted-upon', 'speaks', 'named', 'silent'] as const

export type RoleAsked = (typeof rolesAsked)[number]
