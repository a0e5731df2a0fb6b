import { anchor, describe, type TextQuote } from '@/core/anchor'
import type { Draft } from '@/core/checks/draft'
import { excerpt, type Issue } from '@/core/checks/issue'
import type { DossierFile, Mention, Place, QuoteId, Source, SourceId } from '@/core/dossier'
import { cutWord } from '@/core/whole-words'

export type Places = ReadonlyMap<QuoteId, Place>

type Located = TextQuote & { source: SourceId; paragraph: number }

/** Looks up every quote and every form of a name in its paragraph: exact and in one place, or an issue. */
export function checkPlaces({ file, path }: Draft): { places: Places; mentions: Mention[]; issues: Issue[] } {
  const places = new Map<QuoteId, Place>()
  const mentions: Mention[] = []
  const issues: Issue[] = []
  for (const quote of file.quotes) {
    const looked = lookUp(file, quote, path(quote))
    if (looked.place) places.set(quote.id, looked.place)
    issues.push(...looked.issues, ...cutIssues(file, quote, looked.place, path(quote)))
  }
  for (const actor of file.actors) {
    for (const [index, form] of actor.forms.entries()) {
      const at = `${path(actor)}.forms[${index}]`
      const looked = lookUp(file, form, at)
      if (looked.place)
        mentions.push({
          ...looked.place,
          actor: actor.id,
          as: form.as,
          ...(form.reading && { reading: form.reading }),
        })
      issues.push(...looked.issues, ...(form.as === 'inside' ? [] : cutIssues(file, form, looked.place, at)))
    }
  }
  return { places, mentions, issues }
}

function lookUp(file: DossierFile, quote: Located, path: string): { place?: Place; issues: Issue[] } {
  const source = file.sources.find(({ id }) => id === quote.source)
  // An unknown source is reported where references are checked.
  if (!source) return { issues: [] }
  const paragraph = source.paragraphs[quote.paragraph - 1]
  if (paragraph === undefined) {
    const fix = `"${source.id}" has the paragraphs 1 to ${source.paragraphs.length}.`
    return {
      issues: [{ path: `${path}.paragraph`, problem: `there is no paragraph ${quote.paragraph}`, fix }],
    }
  }
  const anchoring = anchor(paragraph, quote)
  switch (anchoring.outcome) {
    case 'found':
      return {
        place: {
          source: quote.source,
          paragraph: quote.paragraph,
          start: anchoring.start,
          end: anchoring.end,
        },
        issues: [],
      }
    case 'ambiguous':
      return { issues: [ambiguous(quote, path, paragraph, anchoring.starts)] }
    case 'missing':
      return { issues: [missing(quote, path, paragraph, file.sources)] }
  }
}

function cutIssues(file: DossierFile, quote: Located, place: Place | undefined, path: string): Issue[] {
  const paragraph = file.sources.find(({ id }) => id === place?.source)?.paragraphs[quote.paragraph - 1]
  const cut = place && paragraph !== undefined ? cutWord(paragraph, place) : undefined
  if (!cut) return []
  const problem = `${excerpt(quote.exact)} ${cut} inside a word of the source`
  const fix = 'Quote whole words: a part of one may say the opposite, as "known" in "unknown".'
  return [{ path: `${path}.exact`, problem, fix }]
}

function ambiguous(quote: Located, path: string, paragraph: string, starts: number[]): Issue {
  const [start = 0] = starts
  const { prefix, suffix } = describe(paragraph, { start, end: start + quote.exact.length })
  return {
    path: `${path}.exact`,
    problem: `${excerpt(quote.exact)} is found ${starts.length} times in ¶${quote.paragraph}, at ${starts.join(', ')}`,
    fix: `Add the words around the one that is meant; for the first: ${JSON.stringify({ prefix, suffix })}.`,
  }
}

function missing(quote: Located, path: string, paragraph: string, sources: readonly Source[]): Issue {
  const problem = `${excerpt(quote.exact)} is not found in ¶${quote.paragraph} of "${quote.source}"`
  if (paragraph.includes(quote.exact))
    return {
      path,
      problem: `${problem} between this prefix and suffix`,
      fix: 'Correct the prefix and suffix.',
    }
  const elsewhere = sources.flatMap((source) =>
    source.paragraphs.flatMap((one, index) =>
      one.includes(quote.exact) ? [`¶${index + 1} of "${source.id}"`] : [],
    ),
  )
  const fix =
    elsewhere.length > 0
      ? `It is found in ${elsewhere.slice(0, 3).join(', ')}.`
      : partialMatch(quote.exact, paragraph)
  return { path: `${path}.exact`, problem, fix }
}

/** Says how far the words agree with the paragraph, and how the source goes on from there. */
function partialMatch(exact: string, paragraph: string): string {
  let agrees = 0
  let differs = exact.length
  while (differs - agrees > 1) {
    const middle = Math.floor((agrees + differs) / 2)
    if (paragraph.includes(exact.slice(0, middle))) agrees = middle
    else differs = middle
  }
  const shortest = 3
  if (agrees <= shortest) return 'Copy the words from the source, character for character.'
  const at = paragraph.indexOf(exact.slice(0, agrees))
  return `The source goes ${excerpt(paragraph.slice(at, at + exact.length + 8), 120)}.`
}
