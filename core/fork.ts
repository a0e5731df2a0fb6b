import type { Dossier, Moment, Quote, QuoteId, Scenario, Step } from '@/core/dossier'
import { type Branch, branchOf } from '@/core/fork-branch'
import { stageCount } from '@/core/stage-count'

/** Another moment that a connective of the text ties this one to, and the connective. */
export type Tie = { moment: Moment; quotes: Quote[] }

/** A moment of the shared past, with the words that it rests on. `led` are those that the text puts after it. */
export type PastMoment = {
  moment: Moment
  quotes: Quote[]
  /** The text's own time words; none where it is undated. */
  time: Quote[]
  /** What the text puts before it; in the drawing it hangs from the first of these that is in its strand. */
  follows: Tie[]
  /** What the text sets beside it without an order. */
  beside: Tie[]
  led: PastMoment[]
}

/** Moments that belong together. Between strands there is no order. */
export type Strand = { name: string; moments: PastMoment[] }

/** Where the futures part: what was before, the speech, and one branch a scenario. Data, without any layout. */
export type Fork = {
  strands: Strand[]
  /** The strand of the moment in which the text parts; that moment comes last in it. */
  speech: PastMoment[]
  branches: Branch[]
}

/** The fork of a dossier, with no more order in it than the words give. */
export function forkOf(dossier: Dossier): Fork {
  const quotes = new Map(dossier.quotes.map((quote) => [quote.id, quote]))
  const found = (ids: readonly QuoteId[]) => ids.flatMap((id) => quotes.get(id) ?? [])
  const parting = dossier.moments.find(({ fork }) => fork)
  const names = [...new Set(dossier.moments.map(({ strand }) => strand))]
  const strands = names.map((name) => ({ name, moments: strandOf(name, dossier.moments, found) }))
  const speech = strands.filter(({ name }) => name === parting?.strand).flatMap(({ moments }) => moments)
  const kinds = kindsIn(dossier.scenarios)
  return {
    strands: strands.filter(({ name }) => name !== parting?.strand),
    speech: [...speech.filter(({ moment }) => !moment.fork), ...speech.filter(({ moment }) => moment.fork)],
    branches: dossier.scenarios.map((scenario, index) =>
      branchOf(scenario, index + 1, kinds, stageCount(dossier.scenarios.slice(0, index)), {
        found,
        places: dossier.places,
      }),
    ),
  }
}

/** The kinds of steps that occur anywhere: where a scenario has none of one of these, it is silent on it. */
function kindsIn(scenarios: readonly Scenario[]): Step['kind'][] {
  const order: readonly Step['kind'][] = ['condition', 'action', 'response', 'outcome']
  const all = scenarios.flatMap(({ groups }) => groups.flatMap(({ steps }) => steps.map(({ kind }) => kind)))
  return order.filter((kind) => all.includes(kind))
}

type Find = (ids: readonly QuoteId[]) => Quote[]

function strandOf(name: string, all: readonly Moment[], found: Find): PastMoment[] {
  const here = all.filter(({ strand }) => strand === name)
  const leader = new Map(
    here.map((moment) => [
      moment.id,
      moment.follows?.map((tie) => tie.moment).find((id) => here.some((one) => one.id === id)),
    ]),
  )
  const ties = (links: Moment['follows']): Tie[] =>
    (links ?? []).flatMap((link) => {
      const moment = all.find(({ id }) => id === link.moment)
      return moment ? [{ moment, quotes: found(link.quotes) }] : []
    })
  const grown = (moment: Moment): PastMoment => ({
    moment,
    quotes: found(moment.quotes),
    time: found(moment.time?.quotes ?? []),
    follows: ties(moment.follows),
    beside: ties(moment.beside),
    // What follows itself is refused when a dossier is read (core/checks/cycles): this comes to an end.
    led: here.filter(({ id }) => leader.get(id) === moment.id).map(grown),
  })
  return here.filter(({ id }) => leader.get(id) === undefined).map(grown)
}

/** A moment and all that the text puts after it, one after another. */
export const flattened = (moments: readonly PastMoment[]): PastMoment[] =>
  moments.flatMap((one) => [one, ...flattened(one.led)])
