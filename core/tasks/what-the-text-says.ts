import type { Dossier, QuoteId, Scenario, Side, Topic } from '@/core/dossier'
import { type Selection, selected } from '@/core/tasks/selection'
import { answerOf, type ChoiceTask, type Item, type Option, prospectOptions } from '@/core/tasks/task'

const every: Option = { id: 'every-prospect', is: 'every-prospect' }
const none: Option = { id: 'no-prospect', is: 'no-prospect' }

/** Statements that are said of one prospect, of every one or of none: silence is an answer as good as any. */
export function whatTheTextSays(dossier: Dossier, selection: Selection): ChoiceTask {
  const pool = dossier.topics.flatMap((topic) => statementsOn(dossier, topic))
  const items = selected(
    {
      pool,
      binOf: (item) => item.answer,
      clash: (one, other) => topicOf(one) === topicOf(other),
    },
    selection,
  )
  return { options: [...prospectOptions(dossier.scenarios), every, none], items }
}

const topicOf = ({ asked }: Item) => (asked.about === 'topic' ? asked.topic.id : undefined)

type Speaking = Exclude<Side, { silent: true }>

const speaks = (side: Side): side is Speaking => !('silent' in side)

/**
 * What can be asked about a topic. Its name alone only where a side is silent: whether two sides that speak say "the
 * same" is no question about the text. Never what is our reading, nor what some but not all prospects share.
 */
function statementsOn({ scenarios }: Dossier, topic: Topic): Item[] {
  const speaking = topic.sides.filter(speaks)
  if (speaking.some(({ ourReading }) => ourReading)) return []
  const named = speaking.length < scenarios.length ? [statement(topic, undefined, speaking, scenarios)] : []
  const said = [...new Set(speaking.map(({ says }) => says))].map((says) =>
    statement(
      topic,
      says,
      speaking.filter((side) => side.says === says),
      scenarios,
    ),
  )
  return [...named, ...(echoes(topic, said.length) ? [] : said)].flatMap((item) => item ?? [])
}

/** Sides that are said to be alike in different words: each statement would fit both. */
const echoes = (topic: Topic, statements: number) => topic.relation === 'echo' && statements > 1

function statement(
  topic: Topic,
  says: string | undefined,
  sides: readonly Speaking[],
  scenarios: readonly Scenario[],
): Item | undefined {
  const answer = answerFrom(sides, scenarios)
  if (answer === undefined) return undefined
  const settles: QuoteId[] =
    answer === none.id ? (topic.elsewhere ?? []) : sides.flatMap(({ quotes }) => quotes)
  const id = says === undefined ? topic.id : `${topic.id}~${sides[0]?.scenario ?? ''}`
  return { id, asked: { about: 'topic', topic, says }, answer, settles: [...new Set(settles)] }
}

function answerFrom(sides: readonly Speaking[], scenarios: readonly Scenario[]): string | undefined {
  if (sides.length === 0) return none.id
  if (sides.length === scenarios.length) return every.id
  const [only] = sides
  return only && sides.length === 1 ? answerOf({ id: only.scenario }) : undefined
}
