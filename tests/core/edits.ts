import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import type { Issue } from '@/core/checks/issue'
import { parse } from '@/core/parse'
import { threeProspectsFile } from '@/tests/core/three-prospects'

/**
 * Small changes to the fixture. A path names an item of a list by its id, as in "$.quotes[then].exact",
 * so that a table can be read; what the program reports counts from 0, as in "$.quotes[21].exact".
 */
export type Edit = {
  set?: Record<string, unknown>
  /** Puts one more item at the end of a list. */
  add?: Record<string, unknown>
  remove?: readonly string[]
  /** Gives every source the hash of its changed text. */
  repin?: true
}

/** One wrong thing, and what is said of it. */
export type Mistake = Edit & { mistake: string; at: string; problem: string; fix: string }

type Container = Record<string | number, unknown>

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null

function keysOf(file: unknown, path: string): (string | number)[] {
  let here = file
  return [...path.matchAll(/\.(\w+)|\[([^\]]+)\]/g)].map(([, name, item = '']) => {
    const byId = Array.isArray(here) ? here.findIndex((one) => isContainer(one) && one.id === item) : -1
    const key = name ?? (byId === -1 ? Number(item) : byId)
    here = isContainer(here) ? here[key] : undefined
    return key
  })
}

/** The path as the program writes it. */
export function pathOf(path: string, file: unknown = threeProspectsFile()): string {
  return `$${keysOf(file, path)
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')}`
}

function parentOf(file: unknown, path: string): [Container, string | number] {
  const keys = keysOf(file, path)
  const last = keys.pop()
  let here = file
  for (const key of keys) here = isContainer(here) ? here[key] : undefined
  if (!isContainer(here) || last === undefined) throw new Error(`Nothing stands at ${path}.`)
  return [here, last]
}

export function edited({ set = {}, add = {}, remove = [], repin }: Edit): unknown {
  const file = threeProspectsFile()
  for (const [path, value] of Object.entries(set)) {
    const [parent, key] = parentOf(file, path)
    parent[key] = value
  }
  for (const [path, value] of Object.entries(add)) {
    const [parent, key] = parentOf(file, path)
    parent[key] = [...((parent[key] as unknown[] | undefined) ?? []), value]
  }
  for (const path of remove) {
    const [parent, key] = parentOf(file, path)
    if (Array.isArray(parent)) parent.splice(Number(key), 1)
    else delete parent[key]
  }
  if (repin) pin(file as { sources: { paragraphs: string[]; sha256: string }[] })
  return file
}

function pin({ sources }: { sources: { paragraphs: string[]; sha256: string }[] }) {
  for (const source of sources)
    source.sha256 = createHash('sha256').update(source.paragraphs.join('\n'), 'utf8').digest('hex')
}

export function issuesOf(value: unknown): Issue[] {
  const parsed = parse(value)
  return parsed.ok ? [] : parsed.issues
}

/** What is reported, at the place and in words that contain those given. */
export const saying = ({ at, problem, fix }: Pick<Mistake, 'at' | 'problem' | 'fix'>) => ({
  path: pathOf(at),
  problem: expect.stringContaining(problem),
  fix: expect.stringContaining(fix),
})

/** Each mistake is reported once, at its place, and nothing else is. */
export function eachIsReportedAlone(mistakes: readonly Mistake[]) {
  it.each(mistakes.map((one) => [one.mistake, one] as const))('%s', (_, mistake) => {
    expect(issuesOf(edited(mistake))).toEqual([saying(mistake)])
  })
}
