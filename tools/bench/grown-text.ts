import { inventedWords } from '@/tools/bench/invented-words'

/** A sentence of a future with its quote, who acts in it and who is acted upon. */
type ToldSentence = { quote: string; acting: string; affected: string }

/** What a chapter tells of one future, as ids: its telling as a whole, its sentences and the parts of those. */
export type Told = { wholes: string[]; sentences: ToldSentence[]; parts: string[]; reading: string }

/** A sentence of the past. `opening` are its first words, which date it to `year` or tie it to the one before. */
type PastSentence = {
  sentence: string
  opening: string
  year: string | undefined
  acting: string
  affected: string
}

/** A piece of text that is quoted and marked as densely as a real one: 120 quotes of it, and 40 actors. */
export type Chapter = {
  number: number
  paragraphs: string[]
  quotes: object[]
  actors: { id: string; forms: object[] }[]
  outlet: string
  past: PastSentence[][]
  futures: Told[]
}

const futuresEach = 6
const strandsEach = 3
const sentencesEach = 4

/** Of the forty, these are named in the sentences; one prints the text, and one speaks for each future. */
const namedInTurn = 33

const kinds = ['state', 'group', 'organization', 'person']

/** Names of one length and with one capital letter, so that none stands in another. */
const nameOf = (number: number) => {
  const letter = (place: number) => 'aeioulmnrs'.charAt(Math.floor(number / 10 ** place) % 10)
  return `B${letter(2)}v${letter(1)}d${letter(0)}ria`
}

type Writing = {
  number: number
  next: () => number
  paragraph: number
  quotes: object[]
  actors: Chapter['actors']
  turn: number
}

/** The chapter with this number, from 0. `next` gives the numbers by which its words are chosen. */
export function chapterOf(number: number, next: () => number): Chapter {
  const size = namedInTurn + 1 + futuresEach
  const actors = Array.from({ length: size }, (_, index) => ({
    id: `actor-${number}-${index}`,
    name: nameOf(number * size + index),
    kind: index === namedInTurn ? 'outlet' : index > namedInTurn ? 'person' : kinds[index % kinds.length],
    forms: [],
  }))
  const first = number * (strandsEach + futuresEach)
  const writing: Writing = { number, next, paragraph: first, quotes: [], actors, turn: 0 }
  const paragraphs: string[] = []
  const past = Array.from({ length: strandsEach }, (_, strand) => tellPast(writing, strand, paragraphs))
  const futures = Array.from({ length: futuresEach }, (_, future) => tellFuture(writing, future, paragraphs))
  const outlet = actors[namedInTurn]?.id ?? ''
  return { number, paragraphs, quotes: writing.quotes, actors, outlet, past, futures }
}

const nameAt = (index: number, { number, actors }: Writing) => nameOf(number * actors.length + index)

const idAt = (index: number, { actors }: Writing) => actors[index]?.id ?? ''

/** Marks the one place of `exact` in the present paragraph as naming an actor. */
function mark(index: number, writing: Writing, exact: string, as = 'name', reading?: string) {
  writing.actors[index]?.forms.push({
    source: 'text',
    paragraph: writing.paragraph,
    exact,
    as,
    ...(reading !== undefined && { reading }),
  })
}

/** Three parts of a sentence, each about the next actor in turn, and who the first two are. */
function threeParts(writing: Writing, third?: (index: number) => string) {
  const [a, b, c] = [0, 1, 2].map((place) => (writing.turn + place) % namedInTurn) as [number, number, number]
  writing.turn += 3
  const part = (name: string, words: number) => `${name} ${inventedWords(writing.next, words)}`
  const named = (index: number) => {
    mark(index, writing, nameAt(index, writing))
    return nameAt(index, writing)
  }
  const parts = [part(named(a), 6), part(named(b), 6), part((third ?? named)(c), 4)] as const
  return {
    parts,
    words: `${parts[0]} ${parts[1]} and ${parts[2]}`,
    acting: idAt(a, writing),
    affected: idAt(b, writing),
  }
}

function quote(
  writing: Writing,
  id: string,
  exact: string,
  voice: object = { voice: 'narrated', hands: [] },
) {
  writing.quotes.push({ id, source: 'text', paragraph: writing.paragraph, exact, ...voice })
  return id
}

/** A paragraph of what was before, every sentence of it dated or tied to the one before: eight quotes. */
function tellPast(writing: Writing, strand: number, paragraphs: string[]): PastSentence[] {
  writing.paragraph += 1
  const year = 1900 + ((writing.paragraph * 2) % 110)
  const openings = [`In ${year}`, 'After that', `In ${year + 1}`, 'Meanwhile']
  const told: string[] = []
  const sentences = openings.map((words, index): PastSentence => {
    const id = `past-${writing.number}-${strand}-${index}`
    // Whoever prints the text is named in it once.
    const printer = strand === 0 && index === 0
    const naming = printer
      ? () => {
          mark(namedInTurn, writing, nameAt(namedInTurn, writing))
          return nameAt(namedInTurn, writing)
        }
      : undefined
    const { words: rest, acting, affected } = threeParts(writing, naming)
    told.push(`${words}, ${rest}.`)
    return {
      sentence: quote(writing, id, `${words}, ${rest}`),
      opening: quote(writing, `${id}-opening`, words),
      year: index % 2 === 0 ? words.slice(-4) : undefined,
      acting,
      affected,
    }
  })
  paragraphs.push(told.join(' '))
  return sentences
}

/** A paragraph about a future, half of it reported and half of it printed as speech: sixteen quotes. */
function tellFuture(writing: Writing, future: number, paragraphs: string[]): Told {
  writing.paragraph += 1
  const key = `${writing.number}-${future}`
  const reading = `who-they-are-${key}`
  const speaker = namedInTurn + 1 + future
  const told = Array.from({ length: sentencesEach }, (_, index) =>
    threeParts(writing, thirdOf(index, reading, writing)),
  )
  const [first = '', second = '', third = '', fourth = ''] = told.map(({ words }) => words)
  const saying = `${nameAt(speaker, writing)} said`
  mark(speaker, writing, nameAt(speaker, writing))
  paragraphs.push(`${saying} that ${first}. ${second}. “${third}. ${fourth}.”`)
  const attribution = quote(writing, `said-${key}`, saying)
  const spoken = (sentence: number) => ({
    voice: sentence < 2 ? 'reported' : 'direct',
    speaker: idAt(speaker, writing),
    hands: [idAt(speaker, writing), idAt(namedInTurn, writing)],
    attribution,
    ...(sentence > 0 && { inherited: true }),
  })
  const wholes = [
    quote(writing, `told-${key}`, `${first}. ${second}.`, spoken(0)),
    quote(writing, `spoken-${key}`, `${third}. ${fourth}.`, spoken(2)),
  ]
  const parts: string[] = []
  const sentences = told.map(({ words, parts: pieces, acting, affected }, index) => {
    const id = quote(writing, `sentence-${key}-${index}`, words, spoken(index))
    for (const [place, piece] of pieces.slice(0, index === 0 ? 3 : 2).entries())
      parts.push(quote(writing, `part-${key}-${index}-${place}`, piece, spoken(index)))
    return { quote: id, acting, affected }
  })
  return { wholes, sentences, parts, reading }
}

/** The last actor of a sentence is not always named: once it is meant by a pronoun, and once described. */
function thirdOf(index: number, reading: string, writing: Writing) {
  if (index !== 1 && index !== 2) return undefined
  const [words, as] = index === 1 ? ['they', 'pronoun'] : ['the old company', 'description']
  return (actor: number) => {
    mark(actor, writing, words ?? '', as, index === 1 ? reading : undefined)
    return words ?? ''
  }
}
