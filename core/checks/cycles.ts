import type { Draft } from '@/core/checks/draft'
import type { Issue } from '@/core/checks/issue'

type Link = { from: string; to: string; path: string }

/**
 * Nothing comes before itself: neither groups of steps nor moments follow each other in a circle, and no
 * quote is attributed, by however many others, by itself.
 */
export function checkCycles({ file, path }: Draft): Issue[] {
  const groups = file.scenarios.flatMap((scenario) =>
    scenario.groups.flatMap(({ id, after }, i) =>
      after ? [{ from: id, to: after.group, path: `${path(scenario)}.groups[${i}].after.group` }] : [],
    ),
  )
  const moments = file.moments.flatMap((moment) =>
    (moment.follows ?? []).map(({ moment: to }, i) => ({
      from: moment.id,
      to,
      path: `${path(moment)}.follows[${i}].moment`,
    })),
  )
  const quotes = file.quotes.flatMap((quote) =>
    quote.attribution === undefined
      ? []
      : [{ from: quote.id, to: quote.attribution, path: `${path(quote)}.attribution` }],
  )
  return [
    ...[...closing(groups), ...closing(moments)].map(({ from, to, path: at }) => ({
      path: at,
      problem: `"${from}" comes after "${to}", which comes after "${from}"`,
      fix: 'Remove the link that the text does not give.',
    })),
    ...closing(quotes).map(({ from, to, path: at }) => ({
      path: at,
      problem: `"${from}" is attributed by "${to}", and so by itself`,
      fix: 'Name the quote with the words that say who speaks.',
    })),
  ]
}

/** The links that are part of a circle. */
function closing(links: readonly Link[]): Link[] {
  const next = new Map<string, string[]>()
  for (const { from, to } of links) next.set(from, [...(next.get(from) ?? []), to])
  return links.filter(({ from, to }) => reaches(to, from, next))
}

function reaches(start: string, goal: string, next: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>()
  const open = [start]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === goal) return true
    if (seen.has(at)) continue
    seen.add(at)
    open.push(...(next.get(at) ?? []))
  }
  return false
}
