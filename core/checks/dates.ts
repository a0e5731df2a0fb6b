import { parse as parseEdtf } from 'edtf'
import type { Draft } from '@/core/checks/draft'
import type { Issue } from '@/core/checks/issue'

/** Dates are EDTF of level 0 or 1; a date of the text has time words to stand on. */
export function checkDates({ file, path }: Draft): Issue[] {
  return file.moments.flatMap((moment) => {
    const { time } = moment
    if (!time) return []
    const at = `${path(moment)}.time`
    const issues = [
      ...edtfIssues(time.edtf, `${at}.edtf`),
      ...edtfIssues(time.outside?.edtf, `${at}.outside.edtf`),
    ]
    if (time.edtf !== undefined && time.quotes.length === 0)
      issues.push({
        path: `${at}.edtf`,
        problem: 'no words of the text state this date',
        fix: 'Quote the words that state it, or move it to "outside" with a note.',
      })
    return issues
  })
}

function edtfIssues(date: string | undefined, path: string): Issue[] {
  if (date === undefined) return []
  if (isEdtf(date)) return []
  return [
    {
      path,
      problem: `"${date}" is not EDTF of level 0 or 1`,
      fix: 'As in "2012", "2017-04", "196X", "2012/..".',
    },
  ]
}

/** The parser takes "61" for the 62nd century, which EDTF writes "61XX". */
const century = /(?:^|\/)-?\d{2}(?:$|\/)/

function isEdtf(date: string): boolean {
  try {
    parseEdtf(date, { level: 1 })
    return !century.test(date)
  } catch {
    return false
  }
}
