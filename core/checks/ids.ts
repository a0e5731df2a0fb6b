import type { Draft } from '@/core/checks/draft'
import type { Issue } from '@/core/checks/issue'

type Named = { id: string; path: string; aliases: readonly string[] }

/**
 * Each id is given once within its address space. Sources and quotes share one, since both are addressed
 * below /source/; so do moments and steps, below /timeline/. An alias counts as an id.
 */
export function checkIds(draft: Draft): Issue[] {
  const { file, path } = draft
  const named = (item: { id: string; aliases?: string[] | undefined }, at = path(item)): Named => ({
    id: item.id,
    path: at,
    aliases: item.aliases ?? [],
  })
  const groups = file.scenarios.flatMap((scenario) =>
    scenario.groups.map((group, index) => ({ group, at: `${path(scenario)}.groups[${index}]` })),
  )
  const steps = groups.flatMap(({ group, at }) =>
    group.steps.map((step, index) => named(step, `${at}.steps[${index}]`)),
  )
  const notes = file.sources.flatMap((source) =>
    source.notes.map((note, index) => named(note, `${path(source)}.notes[${index}]`)),
  )
  const spaces: Named[][] = [
    [...file.sources, ...file.quotes].map((item) => named(item)),
    [...file.moments.map((item) => named(item)), ...steps],
    groups.map(({ group, at }) => named(group, at)),
    notes,
    ...[file.actors, file.scenarios, file.topics, file.readings, file.prompts].map((items) =>
      items.map((item) => named(item)),
    ),
  ]
  return spaces.flatMap(repeated)
}

function repeated(space: Named[]): Issue[] {
  const first = new Map<string, string>()
  return space.flatMap(({ id, path, aliases }) => {
    const names = [
      { name: id, at: `${path}.id` },
      ...aliases.map((name, i) => ({ name, at: `${path}.aliases[${i}]` })),
    ]
    return names.flatMap(({ name, at }) => {
      const before = first.get(name)
      if (before === undefined) {
        first.set(name, at)
        return []
      }
      return [
        {
          path: at,
          problem: `the id "${name}" is given twice`,
          fix: `It is already the id at ${before}; choose another one here.`,
        },
      ]
    })
  })
}
