import type { Draft } from '@/core/checks/draft'
import { type Issue, suggestion } from '@/core/checks/issue'
import type { DossierFile, Tombstone } from '@/core/dossier'

type Kind = Tombstone['kind']

/**
 * A removed id is dead for good: nothing living has it, no second tombstone does, and what it names in its place lives.
 * Ids that share an address (quotes and sources, moments and steps) share it in death, too.
 */
export function checkTombstones({ file, path, setAside }: Draft): Issue[] {
  const seen = new Set<string>()
  return (file.removed ?? []).flatMap((tombstone) => {
    const { kind, id, successor } = tombstone
    const at = path(tombstone)
    const space = spaceOf[kind]
    const living = new Set(itemsOf(file, space).flatMap((item) => [item.id, ...(item.aliases ?? [])]))
    const heirs = new Set(itemsOf(file, [kind]).map((item) => item.id))
    const twice = seen.has(`${space[0]} ${id}`)
    seen.add(`${space[0]} ${id}`)
    const maybeUnread = setAside.has(listOf[kind])
    return [
      ...(living.has(id)
        ? [
            {
              path: `${at}.id`,
              problem: `the ${kind} "${id}" is said to be removed, but the id or alias is in use`,
              fix: 'Remove the tombstone, or give the living one another id.',
            },
          ]
        : []),
      ...(twice
        ? [
            {
              path: `${at}.id`,
              problem: `the ${kind} "${id}" has two tombstones`,
              fix: 'Remove one of them.',
            },
          ]
        : []),
      ...(successor !== undefined && !heirs.has(successor) && !maybeUnread
        ? [
            {
              path: `${at}.successor`,
              problem: `there is no ${kind} "${successor}"`,
              fix: suggestion(successor, heirs) || 'Name what is there, or no successor.',
            },
          ]
        : []),
    ]
  })
}

const spaceOf: Record<Kind, readonly [Kind, ...Kind[]]> = {
  source: ['source', 'quote'],
  quote: ['source', 'quote'],
  moment: ['moment', 'step'],
  step: ['moment', 'step'],
  actor: ['actor'],
  scenario: ['scenario'],
  topic: ['topic'],
}

const listOf = {
  source: 'sources',
  quote: 'quotes',
  moment: 'moments',
  step: 'scenarios',
  actor: 'actors',
  scenario: 'scenarios',
  topic: 'topics',
} as const satisfies Record<Kind, keyof DossierFile>

type Item = { id: string; aliases?: string[] | undefined }

const itemsOf = (file: DossierFile, kinds: readonly Kind[]): Item[] =>
  kinds.flatMap((kind): readonly Item[] =>
    kind === 'step'
      ? file.scenarios.flatMap(({ groups }) => groups.flatMap(({ steps }) => steps))
      : file[listOf[kind]],
  )
