import type { Dossier, Quote, QuoteId } from '@/core/dossier'
import type { Item } from '@/core/tasks/task'
import { sharesWords } from '@/core/where'

/** Fewer words than this stand for nothing by themselves: "and", "would keep". */
const leastWords = 3

const countWords = (words: string) => words.split(/\s+/).length

/** The quotes that a topic, a step or a moment rests on; what only joins, dates or attributes carries nothing. */
export function carrying({ topics, scenarios, moments }: Dossier): Set<QuoteId> {
  const told = topics.flatMap(({ sides, elsewhere }) => [
    ...sides.flatMap((side) => ('silent' in side ? [] : side.quotes)),
    ...(elsewhere ?? []),
  ])
  const steps = scenarios.flatMap(({ groups }) => groups.flatMap((group) => group.steps))
  return new Set([...told, ...[...steps, ...moments].flatMap(({ quotes }) => quotes)])
}

/** The quotes whose words say who speaks. */
export const attributing = ({ quotes }: Dossier): Set<QuoteId> =>
  new Set(quotes.flatMap(({ attribution }) => attribution ?? []))

/**
 * The quotes that can be asked about: long enough to be known again, and printed only once, whatever the case of
 * their letters. Words that stand in two places would have two right answers.
 */
export function askableQuotes(dossier: Dossier): Quote[] {
  const paragraphs = dossier.sources.flatMap((source) =>
    source.paragraphs.map((words) => words.toLowerCase()),
  )
  const printed = (words: string) =>
    paragraphs.reduce((count, paragraph) => count + paragraph.split(words.toLowerCase()).length - 1, 0)
  return dossier.quotes.filter(({ exact }) => countWords(exact) >= leastWords && printed(exact) === 1)
}

/** Whether two items ask about words that lie in each other. */
export function overlapping(dossier: Dossier): (one: Item, other: Item) => boolean {
  const placeOf = ({ asked }: Item) => (asked.about === 'words' ? dossier.places[asked.quote.id] : undefined)
  return (one, other) => {
    const [a, b] = [placeOf(one), placeOf(other)]
    return a !== undefined && b !== undefined && sharesWords(a, b)
  }
}
