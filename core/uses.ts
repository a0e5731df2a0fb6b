import type { DossierFile, QuoteId, ScenarioId, TopicId } from '@/core/dossier'
import { once } from '@/core/once'

/** What rests on a quote. `id` is that of the thing that uses it. */
export type Use =
  | { by: 'topic'; id: TopicId; scenario: ScenarioId }
  | { by: 'topic-note' | 'topic-elsewhere'; id: TopicId }
  | { by: 'step'; id: string; scenario: ScenarioId }
  | { by: 'order' | 'scenario'; id: string; scenario: ScenarioId }
  | { by: 'moment' | 'reading' | 'prompt' | 'actor' | 'attribution'; id: string }

/** For each quote, everything that rests on it, in the order of the file. Found once for each dossier. */
export const usesOf: (file: DossierFile) => ReadonlyMap<QuoteId, readonly Use[]> = once(findUses)

function findUses(file: DossierFile): ReadonlyMap<QuoteId, readonly Use[]> {
  const uses = new Map<QuoteId, Use[]>()
  const add = (quotes: readonly QuoteId[] | undefined, use: Use) => {
    for (const id of quotes ?? []) uses.set(id, [...(uses.get(id) ?? []), use])
  }
  for (const topic of file.topics) {
    for (const side of topic.sides)
      if (!('silent' in side)) add(side.quotes, { by: 'topic', id: topic.id, scenario: side.scenario })
    add(topic.note?.quotes, { by: 'topic-note', id: topic.id })
    add(topic.elsewhere, { by: 'topic-elsewhere', id: topic.id })
  }
  for (const scenario of file.scenarios) {
    const order = { by: 'order', scenario: scenario.id } as const
    add([...scenario.whole, ...scenario.title.quotes], {
      by: 'scenario',
      id: scenario.id,
      scenario: scenario.id,
    })
    for (const group of scenario.groups) {
      add(group.joinedBy, { ...order, id: group.id })
      add(group.after?.quotes, { ...order, id: group.id })
      add(group.pointsTo?.quotes, { ...order, id: group.id })
      for (const { id, quotes, time } of group.steps)
        add([...quotes, ...(time?.quotes ?? [])], { by: 'step', id, scenario: scenario.id })
    }
  }
  for (const { id, quotes, time, follows, beside } of file.moments) {
    const linked = [...(follows ?? []), ...(beside ?? [])].flatMap((link) => link.quotes)
    add([...quotes, ...(time?.quotes ?? []), ...linked], { by: 'moment', id })
  }
  for (const { id, quotes } of file.readings) add(quotes, { by: 'reading', id })
  for (const { id, quotes } of file.prompts) add(quotes, { by: 'prompt', id })
  for (const { id, note, partOf } of file.actors) {
    add([...(note?.quotes ?? []), ...(partOf ?? []).flatMap((part) => part.quotes)], { by: 'actor', id })
  }
  for (const { id, attribution } of file.quotes)
    add(attribution ? [attribution] : [], { by: 'attribution', id })
  return uses
}
