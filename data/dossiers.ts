import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Dossier } from '@/core/dossier'
import { parse } from '@/core/parse'

/** DOSSIERS names another folder, for a site of other comparisons than ours. */
const folder = resolve(process.env.DOSSIERS ?? join('data', 'dossiers'))

let loaded: Dossier[] | undefined

/**
 * Every published dossier, in the order of their ids. Throws with all problems where one has any: a build
 * with a bad dossier stops.
 */
export function dossiers(): readonly Dossier[] {
  loaded ??= readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map(load)
  return loaded
}

/** The dossier with this id, if it is published. */
export const dossierBy = (id: string) => dossiers().find((dossier) => dossier.id === id)

function load(name: string): Dossier {
  const parsed = parse(JSON.parse(readFileSync(join(folder, name), 'utf8')))
  if (parsed.ok) return parsed.value
  const problems = parsed.issues.map(({ path, problem, fix }) => `${name}: ${path}: ${problem}. ${fix}`)
  throw new Error(`A dossier cannot be published.\n${problems.join('\n')}`)
}
