import type { Draft } from '@/core/checks/draft'
import type { Issue } from '@/core/checks/issue'
import type { Places } from '@/core/checks/places'
import type { DossierFile, QuoteId, Relation, Side, Topic } from '@/core/dossier'

/** Every topic has one side for each scenario, and its relation is the one that the sides show. */
export function checkTopics(draft: Draft, places: Places): Issue[] {
  const scenarios = new Set<string>([
    ...draft.file.scenarios.map(({ id }) => id),
    ...(draft.setAside.get('scenarios') ?? []),
  ])
  return draft.file.topics.flatMap((topic) => {
    const at = draft.path(topic)
    return [
      ...sidesIssues(topic, scenarios, at),
      ...relationIssues(topic, at),
      ...topic.sides.flatMap((side, i) => elisionIssues(side, draft.file, places, `${at}.sides[${i}]`)),
    ]
  })
}

function sidesIssues({ id, sides }: Topic, scenarios: ReadonlySet<string>, path: string): Issue[] {
  const given = sides.map(({ scenario }) => scenario as string)
  const missing = [...scenarios].filter((scenario) => !given.includes(scenario))
  const twice = given.filter((scenario, index) => given.indexOf(scenario) !== index)
  return [
    ...missing.map((scenario) => ({
      path: `${path}.sides`,
      problem: `the topic "${id}" has no side for the scenario "${scenario}"`,
      fix: `Add its quotes, or { "scenario": "${scenario}", "silent": true } if the text does not say.`,
    })),
    ...twice.map((scenario) => ({
      path: `${path}.sides`,
      problem: `the topic "${id}" has two sides for the scenario "${scenario}"`,
      fix: 'Put all quotes of a scenario on one side.',
    })),
  ]
}

function relationIssues({ relation, sides }: Topic, path: string): Issue[] {
  const speaking = sides.filter((side) => !('silent' in side)).length
  const right = relationsOf(speaking, sides.length)
  if (right.includes(relation)) return []
  const count = `${speaking} of ${sides.length} sides speak`
  return [
    {
      path: `${path}.relation`,
      problem: `is "${relation}", though ${count}`,
      fix: `Here it is ${right.map((one) => `"${one}"`).join(' or ')}: a side that is silent is not a difference.`,
    },
  ]
}

function relationsOf(speaking: number, all: number): Relation[] {
  if (speaking === 0) return ['both-silent']
  return speaking < all ? ['one-silent'] : ['differ', 'echo']
}

const word = /[\p{L}\p{N}]/u

function elisionIssues(side: Side, { sources }: DossierFile, places: Places, path: string): Issue[] {
  if ('silent' in side || !side.elided) return []
  const parts = side.quotes.map((id) => places.get(id))
  const inOrder = parts.every((place, index) => {
    const before = parts[index - 1]
    if (!place || !before) return true
    if (place.source !== before.source || place.paragraph !== before.paragraph) return false
    const paragraph = sources.find(({ id }) => id === place.source)?.paragraphs[place.paragraph - 1] ?? ''
    return word.test(paragraph.slice(before.end, place.start))
  })
  if (side.quotes.length > 1 && inOrder) return []
  const fix = 'Join two or more quotes of one paragraph, in the order of the text, with words between them.'
  return [{ path: `${path}.elided`, problem: 'these quotes cannot be joined by […]', fix }]
}

/** Whether a statement of ours stands on nothing and does not say so. */
export const unsupported = (statement: { quotes: readonly QuoteId[]; ourReading?: true | undefined }) =>
  statement.quotes.length === 0 && !statement.ourReading
