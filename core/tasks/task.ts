import type { ActorId, Quote, QuoteId, Scenario, Topic, Voice } from '@/core/dossier'

/** An answer that can be given. `number` is the place of a prospect in the order of telling, from 1. */
export type Option = { id: string } & (
  | { is: 'prospect'; scenario: Scenario; number: number }
  /** Said outside of every prospect, about how things stand or came about. */
  | { is: 'background' }
  /** Words that only say who speaks. */
  | { is: 'attribution' }
  | { is: 'every-prospect' }
  | { is: 'no-prospect' }
  | { is: 'voice'; voice: Voice; hands: ActorId[] }
)

/** What an item asks about: words of the source, or a statement of ours on a topic. */
type Asked = { about: 'words'; quote: Quote } | { about: 'topic'; topic: Topic; says: string | undefined }

/** One thing to be answered. `settles` are the words that show the answer to be right. */
export type Item = { id: string; asked: Asked; answer: string; settles: QuoteId[] }

/** A task whose every item is answered by one of the same options. */
export type ChoiceTask = { options: Option[]; items: Item[] }

/** The id of the answer that names a prospect; apart from all other ids by its beginning. */
export const answerOf = ({ id }: { id: string }) => `prospect-${id}`

/** The prospects of a dossier as answers. */
export const prospectOptions = (scenarios: readonly Scenario[]): Option[] =>
  scenarios.map((scenario, index) => ({
    id: answerOf(scenario),
    is: 'prospect',
    scenario,
    number: index + 1,
  }))
