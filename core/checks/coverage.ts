import type { Draft } from '@/core/checks/draft'
import { excerpt, type Issue } from '@/core/checks/issue'
import type { Places } from '@/core/checks/places'
import { coverage } from '@/core/coverage'
import { usesOf } from '@/core/uses'

/**
 * The whole text is covered: each sentence is used or listed as unused with a reason, each listing names
 * a sentence that nothing uses, and each quote carries something.
 */
export function checkCoverage({ file, path }: Draft, places: Places): Issue[] {
  const covered = coverage(file, places)
  const neither = covered
    .filter(({ quotes, unused }) => quotes.length === 0 && unused === undefined)
    .map(({ source, paragraph, words }) => ({
      path: `$.sources[${file.sources.findIndex(({ id }) => id === source)}].paragraphs[${paragraph - 1}]`,
      problem: `nothing uses the sentence ${excerpt(words)}`,
      fix: 'Quote from it what something rests on, or list it under "unused" with the reason.',
    }))
  const stale = file.unused.flatMap((listed, index) => {
    const sentence = covered.find(
      ({ source, paragraph, words }) =>
        source === listed.source && paragraph === listed.paragraph && words.startsWith(listed.sentence),
    )
    if (sentence && sentence.quotes.length === 0) return []
    const problem = sentence
      ? `the sentence is used by ${sentence.quotes.map(({ id }) => `"${id}"`).join(', ')}`
      : `no sentence of ¶${listed.paragraph} begins with ${excerpt(listed.sentence)}`
    return [{ path: `$.unused[${index}]`, problem, fix: 'Remove it, or name the sentence that is meant.' }]
  })
  const uses = usesOf(file)
  const idle = file.quotes
    .filter(({ id }) => !uses.has(id))
    .map((quote) => ({
      path: path(quote),
      problem: `nothing rests on the quote "${quote.id}"`,
      fix: 'Use it or remove it.',
    }))
  return [...neither, ...stale, ...idle]
}
