import type { Actor, ActorId, Dossier, QuoteId, Reading } from '@/core/dossier'

/** What the text itself says of how actors belong together, with the words that say so. */
export type Relations = {
  partOf: { actor: Actor; quotes: readonly QuoteId[] }[]
  has: { actor: Actor; quotes: readonly QuoteId[] }[]
}

/** Both ways: what an actor is a part of, and its parts. */
export function relationsOf({ actors }: Dossier, id: ActorId): Relations {
  const own = actors.find((one) => one.id === id)
  return {
    partOf: (own?.partOf ?? []).flatMap((part) => {
      const actor = actors.find((one) => one.id === part.actor)
      return actor ? [{ actor, quotes: part.quotes }] : []
    }),
    has: actors.flatMap((actor) =>
      (actor.partOf ?? []).filter((part) => part.actor === id).map(({ quotes }) => ({ actor, quotes })),
    ),
  }
}

/** A reading on which it hangs whom a name names, and the actors that have such a name. */
export type NameReading = { reading: Reading; actors: Actor[] }

/** Where it is open whom a name names, whether two names mean one actor among them. */
export function nameReadings({ readings, actors }: Pick<Dossier, 'readings' | 'actors'>): NameReading[] {
  return readings.flatMap((reading) => {
    const own = actors.filter(({ forms }) => forms.some((form) => form.reading === reading.id))
    return own.length > 0 ? [{ reading, actors: own }] : []
  })
}
