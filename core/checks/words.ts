import type { Draft } from '@/core/checks/draft'
import { excerpt, type Issue } from '@/core/checks/issue'
import { unsupported } from '@/core/checks/topics'
import type { DossierFile } from '@/core/dossier'
import { piecesOf, runsOf } from '@/core/our-words'

type Sentence = { says: string; path: string }

type Statement = Sentence & { quotes: DossierFile['quotes'][number]['id'][]; ourReading?: true | undefined }

/**
 * Our words are marked as ours: each statement rests on a quote or says that it is our reading, what stands
 * in [[brackets]] is the source's to the letter, and no four words of the source stand outside of them.
 */
export function checkWords(draft: Draft): Issue[] {
  const statements = statementsOf(draft)
  const said = [
    ...statements.map(({ says, path }) => ({ says, path: `${path}.says` })),
    ...sentencesOf(draft),
  ]
  return [
    ...statements.filter(unsupported).map(({ path }) => ({
      path,
      problem: 'no quote supports this statement, and it does not say "ourReading"',
      fix: 'Name the quotes that it rests on, or mark it with "ourReading": true.',
    })),
    ...(draft.setAside.has('sources') ? [] : said.flatMap((one) => bracketIssues(one, draft.file))),
    ...borrowed(said, draft.file),
    ...nameIssues(draft),
    ...emptyIssues(draft),
  ]
}

function statementsOf({ file, path }: Draft): Statement[] {
  const noted = [...file.actors, ...file.topics].flatMap((item) =>
    item.note ? [{ ...item.note, path: `${path(item)}.note` }] : [],
  )
  return [
    ...noted,
    ...file.scenarios.map((scenario) => ({ ...scenario.title, path: `${path(scenario)}.title` })),
    ...file.topics.flatMap((topic) =>
      topic.sides.flatMap((side, i) =>
        'silent' in side ? [] : [{ ...side, path: `${path(topic)}.sides[${i}]` }],
      ),
    ),
  ]
}

function sentencesOf({ file, path }: Draft): Sentence[] {
  return [
    ...(['title', 'question', 'summary'] as const).map((key) => ({ says: file[key], path: `$.${key}` })),
    ...file.sources.flatMap((source) => [
      { says: source.label, path: `${path(source)}.label` },
      { says: source.verb, path: `${path(source)}.verb` },
      ...source.hands.map(({ verb }, i) => ({ says: verb, path: `${path(source)}.hands[${i}].verb` })),
      ...source.notes.map(({ says }, i) => ({ says, path: `${path(source)}.notes[${i}].says` })),
    ]),
    ...file.moments.flatMap((moment) => [
      { says: moment.label, path: `${path(moment)}.label` },
      { says: moment.strand, path: `${path(moment)}.strand` },
    ]),
    ...file.scenarios.flatMap((scenario) => [
      { says: scenario.ordinal, path: `${path(scenario)}.ordinal` },
      { says: scenario.label, path: `${path(scenario)}.label` },
      ...scenario.groups.flatMap((group, i) =>
        group.steps.flatMap((step, j) => [
          { says: step.label, path: `${path(scenario)}.groups[${i}].steps[${j}].label` },
          { says: step.why, path: `${path(scenario)}.groups[${i}].steps[${j}].why` },
        ]),
      ),
    ]),
    ...file.topics.map((topic) => ({ says: topic.label, path: `${path(topic)}.label` })),
    ...file.readings.flatMap((reading) => [
      { says: reading.title, path: `${path(reading)}.title` },
      ...reading.readings.map((says, i) => ({ says, path: `${path(reading)}.readings[${i}]` })),
    ]),
    ...file.prompts.map((prompt) => ({ says: prompt.asks, path: `${path(prompt)}.asks` })),
    ...file.unused.map((unused) => ({ says: unused.why, path: `${path(unused)}.why` })),
    ...(file.removed ?? []).map((tombstone) => ({ says: tombstone.says, path: `${path(tombstone)}.says` })),
  ]
}

function bracketIssues({ says, path }: Sentence, file: DossierFile): Issue[] {
  return piecesOf(says)
    .filter(({ by }) => by === 'source')
    .filter(
      ({ words }) => !file.sources.some((source) => source.paragraphs.some((one) => one.includes(words))),
    )
    .map(({ words }) => ({
      path,
      problem: `[[${words}]] is not in the source`,
      fix: 'Put in brackets only what stands in the source, character for character.',
    }))
}

function borrowed(said: Sentence[], file: DossierFile): Issue[] {
  const runs = new Map<string, string[]>()
  for (const { says, path } of said)
    for (const piece of piecesOf(says))
      if (piece.by === 'us')
        for (const run of runsOf(piece.words)) runs.set(run, [...(runs.get(run) ?? []), path])
  if (runs.size === 0) return []
  const found = new Set(
    file.sources.flatMap((source) =>
      source.paragraphs.flatMap((one) => runsOf(one).filter((run) => runs.has(run))),
    ),
  )
  return [...found].flatMap((run) =>
    (runs.get(run) ?? []).map((path) => ({
      path,
      problem: `repeats words of the source as if they were ours: ${excerpt(run)}`,
      fix: 'Put the words of the source into [[double brackets]], or say it in other words.',
    })),
  )
}

function nameIssues({ file, path }: Draft): Issue[] {
  return file.actors
    .filter(({ name, forms }) => !forms.some(({ exact }) => exact === name))
    .map((actor) => ({
      path: `${path(actor)}.name`,
      problem: `"${actor.name}" is not one of the forms that the text uses`,
      fix: `Names are shown as printed: ${[...new Set(actor.forms.map(({ exact }) => `"${exact}"`))].join(', ')}.`,
    }))
}

/** What is drawn as the text's must stand on its words. */
function emptyIssues({ file, path }: Draft): Issue[] {
  const standing = [
    ...file.moments.flatMap((moment) => [
      { quotes: moment.quotes, at: path(moment) },
      ...(['follows', 'beside'] as const).flatMap((key) =>
        (moment[key] ?? []).map(({ quotes }, i) => ({ quotes, at: `${path(moment)}.${key}[${i}]` })),
      ),
    ]),
    ...file.actors.flatMap((actor) =>
      (actor.partOf ?? []).map(({ quotes }, i) => ({ quotes, at: `${path(actor)}.partOf[${i}]` })),
    ),
    ...file.readings.map((reading) => ({ quotes: reading.quotes, at: path(reading) })),
    ...file.prompts.map((prompt) => ({ quotes: prompt.quotes, at: path(prompt) })),
    ...file.scenarios.flatMap((scenario) => [
      { quotes: scenario.whole, at: `${path(scenario)}.whole` },
      ...scenario.groups.flatMap((group, i) => [
        ...group.steps.map((step, j) => ({
          quotes: step.quotes,
          at: `${path(scenario)}.groups[${i}].steps[${j}]`,
        })),
        ...(['after', 'pointsTo'] as const).flatMap((link) =>
          group[link] ? [{ quotes: group[link].quotes, at: `${path(scenario)}.groups[${i}].${link}` }] : [],
        ),
      ]),
    ]),
  ]
  return standing
    .filter(({ quotes }) => quotes.length === 0)
    .map(({ at }) => ({ path: at, problem: 'rests on no quote', fix: 'Quote the words that it rests on.' }))
}
