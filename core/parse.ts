import { checkCoverage } from '@/core/checks/coverage'
import { checkCycles } from '@/core/checks/cycles'
import { checkDates } from '@/core/checks/dates'
import { type Draft, draftOf } from '@/core/checks/draft'
import { checkIds } from '@/core/checks/ids'
import type { Issue } from '@/core/checks/issue'
import { checkPlaces, type Places } from '@/core/checks/places'
import { checkReferences } from '@/core/checks/references'
import { checkScenarios } from '@/core/checks/scenarios'
import { checkSlides } from '@/core/checks/slides'
import { checkSources } from '@/core/checks/sources'
import { checkTombstones } from '@/core/checks/tombstones'
import { checkTopics } from '@/core/checks/topics'
import { checkVoices } from '@/core/checks/voices'
import { checkWords } from '@/core/checks/words'
import type { Dossier } from '@/core/dossier'

export type Parsed<T> = { ok: true; value: T } | { ok: false; issues: Issue[] }

const checks: readonly ((draft: Draft, places: Places) => Issue[])[] = [
  checkIds,
  checkReferences,
  checkSources,
  checkVoices,
  checkScenarios,
  checkTopics,
  checkTombstones,
  checkSlides,
  checkCycles,
  checkDates,
  checkWords,
  checkCoverage,
]

/**
 * The door: from an unknown value to a dossier whose every quote stands in its source to the letter,
 * or to all of its problems at once. Parts of the wrong shape are reported and set aside, so that the
 * rest is still checked. Never throws, whatever it is given.
 */
export function parse(value: unknown): Parsed<Dossier> {
  try {
    return check(value)
  } catch (error) {
    const problem = `cannot be read: ${reasonOf(error)}`
    return { ok: false, issues: [{ path: '$', problem, fix: 'Give the value of a plain JSON file.' }] }
  }
}

/** What was thrown may itself be an object that throws. */
function reasonOf(error: unknown): string {
  try {
    return error instanceof Error ? String(error.message) : 'unknown reason'
  } catch {
    return 'unknown reason'
  }
}

function check(value: unknown): Parsed<Dossier> {
  const { draft, issues } = draftOf(value)
  if (!draft) return { ok: false, issues }
  const { places, mentions, issues: placeIssues } = checkPlaces(draft)
  const found = [...issues, ...placeIssues, ...checks.flatMap((one) => one(draft, places))]
  if (found.length > 0) return { ok: false, issues: found }
  return {
    ok: true,
    value: { ...draft.file, places: Object.fromEntries(places) as Dossier['places'], mentions },
  }
}
