import { generatedFrame, generatedSource } from '@/tools/bench/generated-frame'
import { inventedWords, numbers } from '@/tools/bench/invented-words'

/** How much to generate. The text has about 500 characters a sentence and four sentences a paragraph. */
export type Size = { paragraphs: number; scenarios: number; topics: number }

const sentencesEach = 4
const wordsEach = 82

type Sentence = { paragraph: number; exact: string; at: number }

/** A sound dossier of any size, the same at every call: as a JSON value, to be parsed like any other. */
export function generatedDossier({ paragraphs: count, scenarios, topics }: Size): unknown {
  const next = numbers(20261)
  const told: Sentence[] = []
  const paragraphs = Array.from({ length: count }, (_, index) => {
    const sentences = Array.from({ length: sentencesEach }, (_, at) =>
      sentence(next, index * sentencesEach + at),
    )
    told.push(...sentences.map((exact, at) => ({ paragraph: index + 1, exact, at })))
    return sentences.join(' ')
  })
  const perScenario = Math.floor((count * 0.6) / scenarios)
  const first = (scenario: number) => scenario * perScenario
  const of = (scenario: number) =>
    told.filter(({ paragraph }) => paragraph > first(scenario) && paragraph <= first(scenario) + perScenario)
  const background = told.filter(({ paragraph }) => paragraph > scenarios * perScenario)
  return {
    ...generatedFrame,
    sources: [generatedSource(paragraphs)],
    actors: [],
    quotes: [...told.map(quote), ...wholes(paragraphs.slice(0, scenarios * perScenario))],
    moments: background.map((one, index) => ({
      id: `moment-${index}`,
      strand: 'Before',
      label: `Moment ${index}`,
      quotes: [idOf(one)],
      acting: [],
      affected: [],
    })),
    scenarios: Array.from({ length: scenarios }, (_, index) =>
      scenario(index, of(index), first(index), perScenario),
    ),
    topics: Array.from({ length: topics }, (_, topic) => ({
      id: `topic-${topic}`,
      label: `Topic ${topic}`,
      relation: 'differ',
      sides: Array.from({ length: scenarios }, (_, index) => ({
        scenario: `scenario-${index}`,
        says: 'Says something.',
        quotes: of(index)
          .filter((_, place) => place % topics === topic)
          .map(idOf),
      })),
    })),
    readings: [],
    prompts: [],
    unused: [],
  }
}

function sentence(next: () => number, number: number): string {
  return `Sentence ${number} ${inventedWords(next, wordsEach)}.`
}

const idOf = ({ paragraph, at }: Sentence) => `quote-${paragraph}-${at}`

function quote(one: Sentence) {
  return { ...narrated, id: idOf(one), paragraph: one.paragraph, exact: one.exact }
}

const narrated = { source: 'text', voice: 'narrated', hands: [] }

const wholes = (paragraphs: string[]) =>
  paragraphs.map((exact, index) => ({ ...narrated, id: `whole-${index + 1}`, paragraph: index + 1, exact }))

function scenario(index: number, told: Sentence[], first: number, paragraphs: number) {
  const whole = Array.from({ length: paragraphs }, (_, at) => `whole-${first + at + 1}`)
  return {
    id: `scenario-${index}`,
    ordinal: `No. ${index + 1}`,
    label: `Future ${index + 1}`,
    title: { says: 'A future.', quotes: whole.slice(0, 1) },
    whole,
    groups: [
      {
        id: `group-${index}`,
        joinedBy: [],
        steps: told.slice(0, 10).map((one, at) => ({
          id: `step-${index}-${at}`,
          kind: 'action',
          why: 'Generated.',
          label: `Step ${at}`,
          quotes: [idOf(one)],
          acting: [],
          affected: [],
        })),
      },
    ],
  }
}
