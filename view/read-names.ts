import { type Notice, type Reason, shorten } from '@/view/notice'
import type { Names } from '@/view/view-state'

/** Ids are at most 60 characters; what is longer is no id, and is not compared with any. */
export const longestName = 80

/** More names than this in one list are a mistake, not a choice. */
export const longestList = 500

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
  const said = { part, asked: shorten(asked) }
  const renamed = names.former.get(name)
  if (renamed) {
    notices.push({ ...said, reason: 'renamed', instead: renamed })
    return renamed
  }
  const removed = names.removed?.get(name)
  if (removed) {
    const { says, successor } = removed
    notices.push({ ...said, reason: 'removed', says, ...(successor && { instead: successor }) })
    return successor ?? null
  }
  notices.push({ ...said, ...missed(name, names.all) })
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
  const reason = faultOf(asked, all)
  if (reason) notices.push({ part, asked: shorten(asked), reason })
  return [...new Set(parts.flatMap((one) => readName(one, names, part, notices) ?? []))]
}

function faultOf(asked: string, names: readonly string[]): Reason | undefined {
  if (names.length === 0) return 'malformed'
  if (names.length > longestList) return 'too-long'
  // No list ends with a joint.
  return asked.endsWith('~') ? 'cut' : undefined
}

/**
 * Undoes what sentences and mailers do to the end of a link, and what keyboards do to its case. What is too
 * long for a name is left alone: to look for the end of very many signs takes very long.
 */
export const tidy = (asked: string) =>
  asked.length > longestName
    ? asked
    : asked
        .replace(unseen, '')
        .trim()
        .replace(/[\s).,;:!?'"”’>\]]+$/, '')
        .toLowerCase()

/** Soft hyphens and joiners without width, which mailers put where a line may break. */
const unseen = /\u00ad|[\u200b-\u200d\u2060\ufeff]/g

/** The last characters of a link that was cut inside of an escaped one. */
const cutEscape = /(?:%[89a-f][0-9a-f])*%[0-9a-f]?$|(?:%[c-f][0-9a-f])(?:%[89ab][0-9a-f])*$/

/** Why a name leads nowhere, and the names among which the one that was meant may be. */
export function missed(name: string, all: readonly string[]): Pick<Notice, 'reason' | 'among'> {
  if (name === '') return { reason: 'malformed' }
  if (name.length > longestName) return { reason: 'too-long' }
  const begun = name.replace(cutEscape, '')
  const meant = begun === '' ? [] : all.filter((id) => id.startsWith(begun))
  return meant.length > 0 ? { reason: 'cut', among: meant } : { reason: 'unknown', among: all }
}
