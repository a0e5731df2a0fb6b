import type { Actor, ActorId, Dossier, Quote, QuoteId } from '@/core/dossier'
import { grouped } from '@/core/grouped'
import { countNames, type NameCounts, type Naming, namingsOf } from '@/core/mentions'
import { once } from '@/core/once'
import { outermostOf } from '@/core/outermost'
import { prospectAt } from '@/core/where'

/** What the text lets an actor do. A part that lets it do nothing and does not name it is silent about it. */
export type Role = 'acts' | 'acted-upon' | 'speaks' | 'passes-on' | 'named'

/** A role in one part of the text, with the words that give it. */
export type RoleHere = {
  role: Role
  quotes: readonly Quote[]
  /** It acts, and never without another. */
  jointly: boolean
}

/** An actor in one part of the text; without roles, the part is silent about it. */
export type Appearance = {
  /** The number of the prospect, from 1; 0 for the background. */
  part: number
  roles: readonly RoleHere[]
  counts: NameCounts
}

/** An actor through the whole text; `appearances` begin with the background and follow the order of telling. */
export type ActorLine = {
  actor: Actor
  /** Who tells it, and does nothing else here: kept apart from those who act and are acted upon. */
  voice: boolean
  appearances: readonly Appearance[]
  counts: NameCounts
  namings: readonly Naming[]
}

/** One who does, or is done to, in a part of the text, by the words of a step or a moment. */
type Deed = { actor: ActorId; role: 'acts' | 'acted-upon'; part: number; quotes: QuoteId[]; joint: boolean }

/**
 * A line for each actor of the dossier, in its order. A name inside another name never acts. Found once for each
 * dossier: the page of every actor asks for its own line.
 */
export const actorLines: (dossier: Dossier) => readonly ActorLine[] = once(findLines)

function findLines(dossier: Dossier): ActorLine[] {
  const namings = namingsOf(dossier)
  const all = deedsOf(dossier)
  const deeds = grouped(all, ({ actor }) => [actor])
  const byQuote = grouped(all, ({ quotes }) => quotes)
  const done = grouped(dossier.quotes, ({ id }) => (byQuote.get(id) ?? []).map(({ actor }) => actor))
  const spoken = grouped(sayings(dossier), ({ quote }) => quote.hands)
  const told = new Set(dossier.sources.flatMap(({ hands }) => hands.map(({ actor }) => actor)))
  return dossier.actors.map((actor) => {
    const named = namings.get(actor.id) ?? []
    const own = deeds.get(actor.id) ?? []
    const heard = spoken.get(actor.id) ?? []
    return {
      actor,
      voice: told.has(actor.id) || actor.kind === 'outlet' || (heard.length > 0 && own.length === 0),
      appearances: [0, ...dossier.scenarios.map((_, index) => index + 1)].map((part) => ({
        part,
        roles: rolesIn(done.get(actor.id) ?? [], actor.id, part, own, heard, named),
        counts: countNames(named.filter((one) => one.part === part)),
      })),
      counts: countNames(named),
      namings: named,
    }
  })
}

/** `done` are the quotes of the deeds of the actor, in the order of the dossier. */
function rolesIn(
  done: readonly Quote[],
  actor: ActorId,
  part: number,
  deeds: readonly Deed[],
  heard: readonly Saying[],
  namings: readonly Naming[],
): RoleHere[] {
  const roles: RoleHere[] = []
  const add = (role: Role, quotes: readonly Quote[], jointly = false) => {
    if (quotes.length > 0) roles.push({ role, quotes, jointly })
  }
  for (const role of ['acts', 'acted-upon'] as const) {
    const here = deeds.filter((deed) => deed.part === part && deed.role === role)
    const jointly = role === 'acts' && here.every(({ joint }) => joint)
    add(
      role,
      done.filter(({ id }) => here.some(({ quotes }) => quotes.includes(id))),
      jointly,
    )
  }
  const hereHeard = heard.filter((one) => one.part === part).map(({ quote }) => quote)
  add(
    'speaks',
    hereHeard.filter(({ speaker }) => speaker === actor),
  )
  add(
    'passes-on',
    hereHeard.filter(({ speaker }) => speaker !== actor),
  )
  const hereNamed = namings.filter((one) => one.part === part)
  if (roles.length === 0 && hereNamed.length > 0)
    roles.push({
      role: 'named',
      quotes: [...new Set(hereNamed.flatMap(({ quote }) => quote ?? []))],
      jointly: false,
    })
  return roles
}

/** Steps belong to their prospect, moments to the background. */
function deedsOf({ scenarios, moments }: Dossier): Deed[] {
  const of = (
    part: number,
    things: readonly Pick<Dossier['moments'][number], 'acting' | 'affected' | 'quotes'>[],
  ) =>
    things.flatMap(({ acting, affected, quotes }): Deed[] => [
      ...acting.map((actor) => ({ actor, role: 'acts' as const, part, quotes, joint: acting.length > 1 })),
      ...affected.map((actor) => ({ actor, role: 'acted-upon' as const, part, quotes, joint: false })),
    ])
  return [
    ...of(0, moments),
    ...scenarios.flatMap(({ groups }, index) =>
      of(
        index + 1,
        groups.flatMap(({ steps }) => steps),
      ),
    ),
  ]
}

type Saying = { quote: Quote; part: number }

/** What somebody says, each saying once, with the part that it stands in. */
function sayings(dossier: Dossier): Saying[] {
  const spoken = dossier.quotes.filter(({ speaker }) => speaker)
  return outermostOf(spoken, dossier.places).flatMap((quote) => {
    const place = dossier.places[quote.id]
    return place ? [{ quote, part: prospectAt(dossier, place) }] : []
  })
}
