import { parse as parseEdtf } from 'edtf'
import type { Draft } from '@/core/checks/draft'
import type { Issue } from '@/core/checks/issue'
import type { Moment } from '@/core/dossier'

/** Dates are EDTF of level 0 or 1; a date of the text has time words to stand on. */
export function checkDates({ file, path }: Draft): Issue[] {
  return [
    ...file.moments.flatMap((moment) => timeIssues(moment.time, `${path(moment)}.time`)),
    ...file.scenarios.flatMap((scenario) =>
      scenario.groups.flatMap(({ steps }, i) =>
        steps.flatMap(({ time }, j) => timeIssues(time, `${path(scenario)}.groups[${i}].steps[${j}].time`)),
      ),
    ),
  ]
}

function timeIssues(time: Moment['time'], path: string): Issue[] {
  if (!time) return []
  const issues = [
    ...edtfIssues(time.edtf, `${path}.edtf`),
    ...edtfIssues(time.outside?.edtf, `${path}.outside.edtf`),
  ]
  if (time.edtf !== undefined && time.quotes.length === 0)
    issues.push({
      path: `${path}.edtf`,
      problem: 'no words of the text state this date',
      fix: 'Quote the words that state it, or move it to "outside" with a note.',
    })
  return issues
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
