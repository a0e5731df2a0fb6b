import { type ActorKind, type ActorSort, actorKinds, type RoleAsked } from '@/core/actor-choices'
import type { ActorLine, Appearance, Role } from '@/core/appearances'
import type { ActorId } from '@/core/dossier'
import { timesNamed } from '@/core/mentions'

const askedFor: Record<Role, RoleAsked> = {
  acts: 'acts',
  'acted-upon': 'acted-upon',
  speaks: 'speaks',
  'passes-on': 'speaks',
  named: 'named',
}

/** What can be said of an actor in one part. */
export function rolesFound({ roles }: Appearance): RoleAsked[] {
  return roles.length === 0 ? ['silent'] : [...new Set(roles.map(({ role }) => askedFor[role]))]
}

/** Those who act, then those who tell it; each with all of its lines and those of them that are shown. */
export type ActorGroup = { voice: boolean; all: number; lines: ActorLine[] }

type Asked = {
  sort: ActorSort
  kinds: readonly ActorKind[]
  roles: readonly RoleAsked[]
  /** The numbers of the parts that are shown. */
  parts: readonly number[]
  /** The actor in focus is always shown: a link to it must not hide it. */
  profile: ActorId | null
}

/** The lines asked for, sorted within their groups. Empty lists ask for all. */
export function actorGroups(lines: readonly ActorLine[], language: string, asked: Asked): ActorGroup[] {
  const sorted = sortLines(lines, language, asked.sort)
  const passes = ({ actor, appearances }: ActorLine) =>
    actor.id === asked.profile ||
    ((asked.kinds.length === 0 || asked.kinds.includes(actor.kind)) &&
      (asked.roles.length === 0 ||
        appearances
          .filter(({ part }) => asked.parts.includes(part))
          .some((one) => rolesFound(one).some((role) => asked.roles.includes(role)))))
  return [false, true].flatMap((voice) => {
    const own = sorted.filter((line) => line.voice === voice)
    const shown = own.filter(passes)
    return shown.length > 0 ? [{ voice, all: own.length, lines: shown }] : []
  })
}

/** Lines in another order; those that it does not tell apart keep the order of the dossier. */
export function sortLines(lines: readonly ActorLine[], language: string, sort: ActorSort): ActorLine[] {
  switch (sort) {
    case 'text':
      return [...lines]
    case 'name': {
      const { compare } = new Intl.Collator(language, { sensitivity: 'base' })
      return [...lines].sort((a, b) => compare(sortName(a.actor.name), sortName(b.actor.name)))
    }
    case 'mentions':
      return [...lines].sort((a, b) => timesNamed(b.counts) - timesNamed(a.counts))
    case 'kind':
      return [...lines].sort((a, b) => actorKinds.indexOf(a.actor.kind) - actorKinds.indexOf(b.actor.kind))
  }
}

/** "the West" stands under W, as in an index. */
const sortName = (name: string) => name.replace(/^the /i, '')
