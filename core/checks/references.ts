import type { Draft } from '@/core/checks/draft'
import { type Issue, suggestion } from '@/core/checks/issue'
import type { Group, Moment, Scenario, Step, Topic } from '@/core/dossier'

type Kind = 'source' | 'note' | 'actor' | 'quote' | 'moment' | 'scenario' | 'group' | 'topic' | 'reading'

type Reference = { kind: Kind; id: string; path: string }

/** Every id that something refers to is there. */
export function checkReferences(draft: Draft): Issue[] {
  const known = knownIds(draft)
  return references(draft).flatMap(({ kind, id, path }) => {
    if (known[kind].has(id) || unread(kind, draft)) return []
    const fix = suggestion(id, known[kind]) || `Add the ${kind}, or remove the reference.`
    return [{ path, problem: `there is no ${kind} "${id}"`, fix }]
  })
}

/** Notes and groups stand inside other items; where one of those could not be read, they may be in it. */
function unread(kind: Kind, { setAside }: Draft): boolean {
  return (kind === 'note' && setAside.has('sources')) || (kind === 'group' && setAside.has('scenarios'))
}

function knownIds({ file, setAside }: Draft): Record<Kind, Set<string>> {
  const ids = (items: readonly { id: string }[], aside: ReadonlySet<string> = new Set()) =>
    new Set([...items.map(({ id }) => id), ...aside])
  return {
    source: ids(file.sources, setAside.get('sources')),
    note: ids(file.sources.flatMap(({ notes }) => notes)),
    actor: ids(file.actors, setAside.get('actors')),
    quote: ids(file.quotes, setAside.get('quotes')),
    moment: ids(file.moments, setAside.get('moments')),
    scenario: ids(file.scenarios, setAside.get('scenarios')),
    group: ids(file.scenarios.flatMap(({ groups }) => groups)),
    topic: ids(file.topics, setAside.get('topics')),
    reading: ids(file.readings, setAside.get('readings')),
  }
}

const one = (kind: Kind, id: string | undefined, path: string): Reference[] =>
  id === undefined ? [] : [{ kind, id, path }]

const list = (kind: Kind, ids: readonly string[] | undefined, path: string): Reference[] =>
  (ids ?? []).map((id, index) => ({ kind, id, path: `${path}[${index}]` }))

function references({ file, path }: Draft): Reference[] {
  return [
    ...file.sources.flatMap((source) =>
      source.hands.flatMap(({ actor }, i) => one('actor', actor, `${path(source)}.hands[${i}].actor`)),
    ),
    ...file.actors.flatMap((actor) => [
      ...actor.forms.flatMap((form, i) => [
        ...one('source', form.source, `${path(actor)}.forms[${i}].source`),
        ...one('reading', form.reading, `${path(actor)}.forms[${i}].reading`),
      ]),
      ...(actor.partOf ?? []).flatMap((part, i) => [
        ...one('actor', part.actor, `${path(actor)}.partOf[${i}].actor`),
        ...list('quote', part.quotes, `${path(actor)}.partOf[${i}].quotes`),
      ]),
      ...list('quote', actor.note?.quotes, `${path(actor)}.note.quotes`),
    ]),
    ...file.quotes.flatMap((quote) => [
      ...one('source', quote.source, `${path(quote)}.source`),
      ...one('actor', quote.speaker, `${path(quote)}.speaker`),
      ...list('actor', quote.hands, `${path(quote)}.hands`),
      ...one('quote', quote.attribution, `${path(quote)}.attribution`),
    ]),
    ...file.moments.flatMap((moment) => ofMoment(moment, path(moment))),
    ...file.scenarios.flatMap((scenario) => ofScenario(scenario, path(scenario))),
    ...file.topics.flatMap((topic) => ofTopic(topic, path(topic))),
    ...file.readings.flatMap((reading) => list('quote', reading.quotes, `${path(reading)}.quotes`)),
    ...file.prompts.flatMap((prompt) => [
      ...list('quote', prompt.quotes, `${path(prompt)}.quotes`),
      ...list('topic', prompt.topics, `${path(prompt)}.topics`),
    ]),
    ...file.unused.flatMap((unused) => one('source', unused.source, `${path(unused)}.source`)),
  ]
}

function ofMoment(moment: Moment, path: string): Reference[] {
  return [
    ...ofDeed(moment, path),
    ...(['follows', 'beside'] as const).flatMap((key) =>
      (moment[key] ?? []).flatMap((link, i) => [
        ...one('moment', link.moment, `${path}.${key}[${i}].moment`),
        ...list('quote', link.quotes, `${path}.${key}[${i}].quotes`),
      ]),
    ),
  ]
}

function ofDeed(deed: Moment | Step, path: string): Reference[] {
  return [
    ...list('quote', deed.quotes, `${path}.quotes`),
    ...list('actor', deed.acting, `${path}.acting`),
    ...list('actor', deed.affected, `${path}.affected`),
    ...list('quote', deed.time?.quotes, `${path}.time.quotes`),
    ...one('note', deed.time?.outside?.note, `${path}.time.outside.note`),
  ]
}

function ofScenario(scenario: Scenario, path: string): Reference[] {
  return [
    ...list('quote', scenario.title.quotes, `${path}.title.quotes`),
    ...list('quote', scenario.whole, `${path}.whole`),
    ...scenario.groups.flatMap((group, i) => ofGroup(group, `${path}.groups[${i}]`)),
  ]
}

function ofGroup(group: Group, path: string): Reference[] {
  return [
    ...list('quote', group.joinedBy, `${path}.joinedBy`),
    ...(['after', 'pointsTo'] as const).flatMap((link) => [
      ...one('group', group[link]?.group, `${path}.${link}.group`),
      ...list('quote', group[link]?.quotes, `${path}.${link}.quotes`),
    ]),
    ...group.steps.flatMap((step, i) => ofDeed(step, `${path}.steps[${i}]`)),
  ]
}

function ofTopic(topic: Topic, path: string): Reference[] {
  return [
    ...topic.sides.flatMap((side, i) => [
      ...one('scenario', side.scenario, `${path}.sides[${i}].scenario`),
      ...('silent' in side ? [] : list('quote', side.quotes, `${path}.sides[${i}].quotes`)),
    ]),
    ...list('quote', topic.note?.quotes, `${path}.note.quotes`),
    ...list('quote', topic.elsewhere, `${path}.elsewhere`),
  ]
}
