import type { Dossier, Group, Quote, QuoteId, Scenario, Step } from '@/core/dossier'

/** A step with its words, its time words, and the words that join the next one to it without giving an order. */
export type BranchStep = { step: Step; quotes: Quote[]; time: Quote[]; joiners: Quote[] }

/** Words that tie a group to another one, which has the number `to` among the groups of its scenario, from 1. */
type GroupTie = { to: number; quotes: Quote[] }

/** Steps that stand beside each other: the text joins them and gives no order between them. */
export type BranchGroup = {
  group: Group
  /** Its place in the telling, from 1. */
  number: number
  /** The stage of the whole fork in which it is unfolded, from 1; see core/unfolding.ts. */
  stage: number
  steps: BranchStep[]
  /** Joining words that stand between no two of its steps. */
  joiners: Quote[]
  /** The group that the text puts before this one. */
  after: GroupTie | undefined
  /** A group that the text refers to without ordering the two. */
  pointsTo: GroupTie | undefined
}

/** A future as the text tells it. `silent` are the kinds of steps that another future has and this one has not. */
export type Branch = { scenario: Scenario; number: number; groups: BranchGroup[]; silent: Step['kind'][] }

type Words = { found: (ids: readonly QuoteId[]) => Quote[]; places: Dossier['places'] }

/**
 * The branch of one scenario. `kinds` are the kinds of steps that any of the scenarios has, `unfolded` the stages that come
 * before its own.
 */
export function branchOf(
  scenario: Scenario,
  number: number,
  kinds: readonly Step['kind'][],
  unfolded: number,
  words: Words,
): Branch {
  const told = scenario.groups.flatMap(({ steps }) => steps.map(({ kind }) => kind))
  return {
    scenario,
    number,
    groups: scenario.groups.map((group, index) => ({
      ...groupOf(group, index + 1, scenario, words),
      stage: unfolded + index + 1,
    })),
    silent: kinds.filter((kind) => !told.includes(kind)),
  }
}

function groupOf(group: Group, number: number, scenario: Scenario, words: Words): Omit<BranchGroup, 'stage'> {
  const tie = (link: Group['after']): GroupTie | undefined => {
    const to = scenario.groups.findIndex(({ id }) => id === link?.group) + 1
    return link && to > 0 ? { to, quotes: words.found(link.quotes) } : undefined
  }
  const joiners = words.found(group.joinedBy).map((quote) => ({
    quote,
    after: gapOf(quote.id, group.steps, words.places),
  }))
  return {
    group,
    number,
    steps: group.steps.map((step, index) => ({
      step,
      quotes: words.found(step.quotes),
      time: words.found(step.time?.quotes ?? []),
      joiners: joiners.filter(({ after }) => after === index).map(({ quote }) => quote),
    })),
    joiners: joiners.filter(({ after }) => after === undefined).map(({ quote }) => quote),
    after: tie(group.after),
    pointsTo: tie(group.pointsTo),
  }
}

/** The step before the gap in which a joining word stands in the text; nothing where it stands in none. */
function gapOf(joiner: QuoteId, steps: readonly Step[], places: Dossier['places']): number | undefined {
  const at = places[joiner]
  const firsts = steps.map(({ quotes }) => quotes[0] && places[quotes[0]])
  const gap = firsts.findIndex((place, index) => {
    const next = firsts[index + 1]
    if (!at || !place || !next) return false
    const together = [place, next].every((one) => one.source === at.source && one.paragraph === at.paragraph)
    return together && place.start < at.start && at.start <= next.start
  })
  return gap === -1 ? undefined : gap
}
