import { closest, distance } from 'fastest-levenshtein'
import { type Notice, shorten } from '@/view/notice'
import type { Names } from '@/view/view-state'

/** Ids are at most 60 characters; what is longer is no id, and is not compared with any. */
const longestName = 80

/** More names than this in one list are a mistake, not a choice. */
const longestList = 500

/** One name of a link: itself, the present name for a former one, or a notice and nothing. */
export function readName<Id extends string>(
  asked: string | undefined,
  names: Names<Id>,
  part: string,
  notices: Notice[],
): Id | null {
  if (asked === undefined) return null
  const name = tidy(asked)
  const found = names.all.find((id) => id === name)
  if (found) return found
  const renamed = names.former.get(name)
  if (renamed) {
    notices.push({ part, asked: shorten(asked), reason: 'renamed', instead: renamed })
    return renamed
  }
  const nearest = nearestOf(name, names.all)
  notices.push({
    part,
    asked: shorten(asked),
    reason: name === '' ? 'malformed' : 'unknown',
    ...(nearest !== undefined && { nearest }),
  })
  return null
}

/** A list of names joined by "~", each at most once. */
export function readList<Id extends string>(
  asked: string | undefined,
  names: Names<Id>,
  part: string,
  notices: Notice[],
): Id[] {
  if (asked === undefined) return []
  // Spreadsheets and chat programs turn the joint into a blank, a plus or a comma.
  const all = asked.split(/[~+, ]/).filter((one) => one !== '')
  const parts = all.slice(0, longestList)
  if (parts.length === 0 || parts.length < all.length)
    notices.push({ part, asked: shorten(asked), reason: 'malformed' })
  return [...new Set(parts.flatMap((one) => readName(one, names, part, notices) ?? []))]
}

/**
 * Undoes what sentences and mailers do to the end of a link, and what keyboards do to its case. What is too
 * long for a name is left alone: to look for the end of very many signs takes very long.
 */
const tidy = (asked: string) =>
  asked.length > longestName
    ? asked
    : asked
        .trim()
        .replace(/[\s).,;:!?'"”’>\]]+$/, '')
        .toLowerCase()

function nearestOf(name: string, all: readonly string[]): string | undefined {
  if (name === '' || name.length > longestName || all.length === 0) return undefined
  const nearest = closest(name, all)
  const half = Math.max(name.length, nearest.length) / 2
  return distance(name, nearest) <= half ? nearest : undefined
}
