import { createHash } from 'node:crypto'
import type { Draft } from '@/core/checks/draft'
import type { Issue } from '@/core/checks/issue'
import type { Source } from '@/core/dossier'
import { textOf } from '@/core/source-text'

/** The text is the one that was pinned, and each paragraph is one line of well-formed Unicode. */
export function checkSources({ file, path }: Draft): Issue[] {
  return file.sources.flatMap((source) => [
    ...source.paragraphs.flatMap((paragraph, index) =>
      brokenParagraph(paragraph).map((issue) => ({ path: `${path(source)}.paragraphs[${index}]`, ...issue })),
    ),
    ...hashIssues(source, path(source)),
    ...publisherIssues(source, path(source)),
  ])
}

function brokenParagraph(paragraph: string): Omit<Issue, 'path'>[] {
  const issues: Omit<Issue, 'path'>[] = []
  if (/[\n\r\u2028\u2029]/.test(paragraph))
    issues.push({ problem: 'holds a line break', fix: 'Make it two paragraphs.' })
  if (/\p{Surrogate}/u.test(paragraph))
    issues.push({
      problem: 'holds half of a character (a lone surrogate)',
      fix: 'Copy the text again as UTF-8.',
    })
  return issues
}

function hashIssues(source: Source, path: string): Issue[] {
  const sha256 = createHash('sha256').update(textOf(source), 'utf8').digest('hex')
  if (sha256 === source.sha256) return []
  return [
    {
      path: `${path}.sha256`,
      problem: `does not belong to this text: its paragraphs have ${sha256}`,
      fix: 'If a paragraph was changed by mistake, restore it; if this is the right text, pin it with that value.',
    },
  ]
}

function publisherIssues({ publisher, notes }: Source, path: string): Issue[] {
  if (!publisher || notes.some(({ id }) => id === publisher.note)) return []
  return [
    {
      path: `${path}.publisher.note`,
      problem: `there is no note "${publisher.note}" in this source`,
      fix: 'A publisher that the text does not name comes from a note with its reference.',
    },
  ]
}
