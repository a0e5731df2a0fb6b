import { generatedFrame, generatedSource } from '@/tools/bench/generated-frame'
import { type Chapter, chapterOf, type Told } from '@/tools/bench/grown-text'
import { numbers } from '@/tools/bench/invented-words'

/** What one measure of it holds. The format allows six scenarios at most, so their number is all that does not grow. */
export const oneMeasure = { scenarios: 6, topics: 40, quotes: 120, actors: 40 }

const scenarioNumbers = Array.from({ length: oneMeasure.scenarios }, (_, index) => index)

/**
 * A sound dossier as rich as a real one, `factor` times as large: chapter after chapter, each with its own text,
 * topics, quotes, actors, moments, steps, readings and prompts. The same at every call, as a JSON value.
 */
export function grownDossier(factor: number): unknown {
  const next = numbers(20261)
  const chapters = Array.from({ length: factor }, (_, number) => chapterOf(number, next))
  const paragraphs = chapters.flatMap((chapter) => chapter.paragraphs)
  const outlet = chapters[0]?.outlet
  return {
    ...generatedFrame,
    sources: [generatedSource(paragraphs, outlet === undefined ? [] : [{ actor: outlet, verb: 'prints' }])],
    actors: chapters.flatMap(({ actors }) => actors),
    quotes: chapters.flatMap(({ quotes }) => quotes),
    moments: chapters.flatMap(momentsOf),
    scenarios: scenarioNumbers.map((number) => scenarioOf(number, chapters)),
    topics: chapters.flatMap(topicsOf),
    readings: chapters.flatMap(readingsOf),
    prompts: chapters.flatMap(promptsOf),
    unused: [],
  }
}

function momentsOf({ number, past }: Chapter) {
  return past.flatMap((sentences, strand) =>
    sentences.map(({ sentence, opening, year, acting, affected }, index) => {
      const before = { moment: `moment-${number}-${strand}-${index - 1}`, quotes: [opening] }
      // The text parts once, where its first chapter ends its past.
      const parts = number === 0 && strand === past.length - 1 && index === sentences.length - 1
      return {
        id: `moment-${number}-${strand}-${index}`,
        strand: `Strand ${number * past.length + strand + 1}`,
        label: `What happened at ${number}.${strand}.${index}`,
        quotes: [sentence],
        acting: [acting],
        affected: [affected],
        ...(year !== undefined && { time: { quotes: [opening], edtf: year } }),
        ...(index === 1 && { follows: [before] }),
        ...(index === 3 && { beside: [before] }),
        ...(parts && { fork: true }),
      }
    }),
  )
}

function scenarioOf(scenario: number, chapters: readonly Chapter[]) {
  const told = chapters.flatMap(({ number, futures }) => {
    const one = futures[scenario]
    return one ? [{ number, one }] : []
  })
  const whole = told.flatMap(({ one }) => one.wholes)
  return {
    id: `scenario-${scenario}`,
    ordinal: `No. ${scenario + 1}`,
    label: `Future ${scenario + 1}`,
    title: {
      says: `A future that was made up, the one with the number ${scenario + 1}.`,
      quotes: whole.slice(0, 1),
    },
    whole,
    groups: told.flatMap(({ number, one }) => groupsOf(`${scenario}-${number}`, one)),
  }
}

function groupsOf(key: string, { sentences, parts }: Told) {
  const step = (index: number, kind: string) => {
    const sentence = sentences[index]
    return {
      id: `step-${key}-${index}`,
      kind,
      why: 'It was generated as one.',
      label: `What comes at ${key}.${index}`,
      quotes: sentence ? [sentence.quote] : [],
      acting: sentence ? [sentence.acting] : [],
      affected: sentence ? [sentence.affected] : [],
    }
  }
  const group = { id: `group-${key}-0`, joinedBy: [], steps: [step(0, 'condition'), step(1, 'action')] }
  return [
    group,
    {
      id: `group-${key}-1`,
      joinedBy: [],
      after: { group: group.id, quotes: parts.slice(5, 6) },
      steps: [step(2, 'response'), step(3, 'outcome')],
    },
  ]
}

/** Of ten topics, seven have words on every side, two are passed over by three scenarios, and one by all. */
function topicsOf({ number, futures, past }: Chapter) {
  return Array.from({ length: oneMeasure.topics }, (_, index) => {
    const none = index % 10 === 3
    const some = index % 5 === 4
    const elsewhere = past[index % past.length]?.[index % 4]?.sentence
    return {
      id: `topic-${number}-${index}`,
      label: `Topic ${number * oneMeasure.topics + index + 1}`,
      relation: none ? 'both-silent' : some ? 'one-silent' : index % 6 === 0 ? 'echo' : 'differ',
      sides: futures.map((told, scenario) =>
        none || (some && scenario % 2 === 1)
          ? { scenario: `scenario-${scenario}`, silent: true }
          : { scenario: `scenario-${scenario}`, ...sideOf(told, index, scenario) },
      ),
      ...(none && elsewhere !== undefined && { elsewhere: [elsewhere] }),
    }
  })
}

function sideOf({ parts, sentences }: Told, topic: number, scenario: number) {
  const says = `Says the thing with the number ${topic + scenario}.`
  // The first and the third part of one sentence, with the second left out.
  if (topic % 8 === 0) return { says, quotes: [parts[0], parts[2]], elided: true }
  const part = parts[(topic + scenario) % parts.length]
  const whole = topic % 3 === 0 ? sentences[topic % sentences.length]?.quote : undefined
  return { says, quotes: whole === undefined ? [part] : [part, whole] }
}

const readingsOf = ({ futures }: Chapter) =>
  futures.map(({ reading, parts }) => ({
    id: reading,
    title: 'Who is meant',
    quotes: parts.slice(4, 5),
    readings: ['Those that were named last.', 'Somebody else, whom nobody names.'],
  }))

const promptsOf = ({ number, futures }: Chapter) =>
  futures.map(({ wholes }, index) => ({
    id: `prompt-${number}-${index}`,
    asks: `What would have to be true for the part ${number}.${index} to come about?`,
    quotes: wholes.slice(0, 1),
    topics: [`topic-${number}-${index}`, `topic-${number}-${index + 10}`],
  }))
