import type { ActorSort } from '@/core/actor-choices'
import { sortLines } from '@/core/actor-rows'
import type { ActorLine } from '@/core/appearances'
import type { ActorId } from '@/core/dossier'

/** The place of each actor in each order, for the style rules that sort before the app has taken over. */
export type Ranks = ReadonlyMap<ActorId, Record<Exclude<ActorSort, 'text'>, number>>

export function ranksOf(lines: readonly ActorLine[], language: string): Ranks {
  const placesIn = (sort: ActorSort) =>
    new Map(sortLines(lines, language, sort).map(({ actor }, index) => [actor.id, index]))
  const name = placesIn('name')
  const mentions = placesIn('mentions')
  const kind = placesIn('kind')
  return new Map(
    lines.map(({ actor: { id } }) => [
      id,
      { name: name.get(id) ?? 0, mentions: mentions.get(id) ?? 0, kind: kind.get(id) ?? 0 },
    ]),
  )
}
