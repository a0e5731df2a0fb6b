import type { Draft } from '@/core/checks/draft'
import { excerpt, type Issue } from '@/core/checks/issue'
import type { Places } from '@/core/checks/places'
import { coverage, type SentenceCoverage } from '@/core/coverage'
import { usesOf } from '@/core/uses'

/**
 * The whole text is covered: each sentence is used or listed as unused with a reason, each listing names
 * a sentence that nothing uses, and each quote carries something.
 */
export function checkCoverage(draft: Draft, places: Places): Issue[] {
  const covered = coverage(draft.file, places)
  return [
    ...unusedIssues(draft, covered),
    // What a part that could not be read makes use of is not known.
    ...(draft.setAside.size > 0 ? [] : [...neitherIssues(draft, covered, places), ...idleIssues(draft)]),
  ]
}

function neitherIssues({ file }: Draft, covered: SentenceCoverage[], places: Places): Issue[] {
  const lost = file.quotes.filter(({ id }) => !places.has(id))
  // A quote that is not found, which is reported, may be meant to stand in this sentence.
  const meant = ({ source, paragraph, words }: SentenceCoverage) =>
    lost.some((one) => (one.source === source && one.paragraph === paragraph) || words.includes(one.exact))
  return covered
    .filter((one) => one.quotes.length === 0 && one.unused === undefined && !meant(one))
    .map(({ source, paragraph, words }) => ({
      path: `$.sources[${file.sources.findIndex(({ id }) => id === source)}].paragraphs[${paragraph - 1}]`,
      problem: `nothing uses the sentence ${excerpt(words)}`,
      fix: 'Quote from it what something rests on, or list it under "unused" with the reason.',
    }))
}

function unusedIssues({ file, path }: Draft, covered: SentenceCoverage[]): Issue[] {
  return file.unused.flatMap((listed) => {
    // An unknown source is reported where references are checked.
    if (!file.sources.some(({ id }) => id === listed.source)) return []
    const meant = covered.filter(
      ({ source, paragraph, words }) =>
        source === listed.source && paragraph === listed.paragraph && words.startsWith(listed.sentence),
    )
    const beginning = excerpt(listed.sentence)
    if (new Set(meant.map(({ words }) => words)).size > 1) {
      const problem = `${meant.length} sentences of ¶${listed.paragraph} begin with ${beginning}`
      return [{ path: `${path(listed)}.sentence`, problem, fix: 'Give more of the one that is meant.' }]
    }
    if (meant.some(({ quotes }) => quotes.length === 0)) return []
    const users = meant.flatMap(({ quotes }) => quotes.map(({ id }) => `"${id}"`))
    const problem =
      meant.length > 0
        ? `the sentence is used by ${users.join(', ')}`
        : `no sentence of ¶${listed.paragraph} begins with ${beginning}`
    return [{ path: path(listed), problem, fix: 'Remove it, or name the sentence that is meant.' }]
  })
}

function idleIssues({ file, path }: Draft): Issue[] {
  const uses = usesOf(file)
  return file.quotes
    .filter(({ id }) => !uses.has(id))
    .map((quote) => ({
      path: path(quote),
      problem: `nothing rests on the quote "${quote.id}"`,
      fix: 'Use it or remove it.',
    }))
}
