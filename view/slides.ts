import type { Dossier, Quote, Topic } from '@/core/dossier'
import { once } from '@/core/once'
import { type FixedSlide, slidePrefixes } from '@/core/slide-names'

type Prompt = Dossier['prompts'][number]

/** A slide: a permanent name, which is its address, a title in our words, and what it is about. */
export type Slide = { name: string; title: string } & (
  | { kind: FixedSlide }
  | { kind: 'topic'; topic: Topic }
  | { kind: 'quote'; quote: Quote }
  | { kind: 'question'; prompt: Prompt }
)

/** Every slide that a dossier can show, in the order in which a talk goes. Made once for each dossier. */
export const slidesOf: (dossier: Dossier) => readonly Slide[] = once(makeSlides)

function makeSlides(dossier: Dossier): Slide[] {
  const fixed = (kind: FixedSlide, title: string): Slide => ({ name: kind, title, kind })
  return [
    fixed('title', dossier.question),
    fixed('speaking', 'Who is speaking'),
    fixed('shared-past', 'Before the prospects'),
    fixed('parting', 'Where the prospects part'),
    ...dossier.topics.map((topic): Slide => ({ name: topic.id, title: topic.label, kind: 'topic', topic })),
    fixed('fork', 'Step by step'),
    fixed('actors', 'Who is named where'),
    ...dossier.quotes.map(
      (quote): Slide => ({
        name: slidePrefixes.quote + quote.id,
        title: `[[${quote.exact}]]`,
        kind: 'quote',
        quote,
      }),
    ),
    fixed('missing-voices', 'Whose voice is missing'),
    ...dossier.prompts.map(
      (prompt): Slide => ({
        name: slidePrefixes.question + prompt.id,
        title: prompt.asks,
        kind: 'question',
        prompt,
      }),
    ),
  ]
}

/** The names of all slides, and those that their topics and quotes had before. */
export function slideNames(dossier: Dossier): { all: string[]; former: Map<string, string> } {
  const formerly = (prefix: string, items: readonly { id: string; aliases?: string[] | undefined }[]) =>
    items.flatMap(({ id, aliases }) => (aliases ?? []).map((alias) => [prefix + alias, prefix + id] as const))
  return {
    all: slidesOf(dossier).map(({ name }) => name),
    former: new Map([...formerly('', dossier.topics), ...formerly(slidePrefixes.quote, dossier.quotes)]),
  }
}
