import type { Draft } from '@/core/checks/draft'
import type { Issue } from '@/core/checks/issue'

type Link = { from: string; to: string; path: string }

/** Nothing comes before itself: neither groups of steps nor moments follow each other in a circle. */
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
  return [...closing(groups), ...closing(moments)]
}

function closing(links: readonly Link[]): Issue[] {
  const next = new Map<string, string[]>()
  for (const { from, to } of links) next.set(from, [...(next.get(from) ?? []), to])
  return links
    .filter(({ from, to }) => reaches(to, from, next))
    .map(({ from, to, path }) => ({
      path,
      problem: `"${from}" comes after "${to}", which comes after "${from}"`,
      fix: 'Remove the link that the text does not give.',
    }))
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
