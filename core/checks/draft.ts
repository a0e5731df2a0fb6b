import type { z } from 'zod'
import type { Issue } from '@/core/checks/issue'
import type { DossierFile } from '@/core/dossier'
import { dossierFormat, draftFormat } from '@/core/format'

const collections = [
  'sources',
  'actors',
  'quotes',
  'moments',
  'scenarios',
  'topics',
  'readings',
  'prompts',
  'unused',
  'removed',
] as const

type Collection = (typeof collections)[number]

/**
 * A file of the right shape on its way to a dossier. Items of the wrong shape have been left out of `file`;
 * `setAside` knows their ids, so that what refers to them is not reported a second time. It has an entry for
 * each list that lost an item: what is missing from such a list may be in the part that could not be read.
 */
export type Draft = {
  file: DossierFile
  /** The JSONPath of an item of a top-level list, as the author counts. */
  path: (item: object) => string
  setAside: ReadonlyMap<Collection, ReadonlySet<string>>
}

/** Reads the shape of `value`; without a draft, it is too far from a dossier to check anything else. */
export function draftOf(value: unknown): { draft?: Draft; issues: Issue[] } {
  const whole = dossierFormat.safeParse(value)
  const issues = whole.success ? [] : whole.error.issues.flatMap((issue) => shapeIssues(issue))
  const sound = whole.success ? { raw: value, dropped: [] } : leaveOut(value, whole.error.issues)
  const parsed = whole.success ? whole : draftFormat.safeParse(sound.raw)
  if (!parsed.success) return { issues }
  return { draft: withPaths(parsed.data, sound.dropped), issues }
}

type Dropped = { collection: Collection; index: number; id: string | undefined }

function leaveOut(value: unknown, problems: z.core.$ZodIssue[]): { raw: unknown; dropped: Dropped[] } {
  if (typeof value !== 'object' || value === null) return { raw: value, dropped: [] }
  const raw: Record<string, unknown> = { ...value }
  const dropped = collections.flatMap((collection) => {
    const items = raw[collection]
    if (!Array.isArray(items)) return []
    const bad = new Set(problems.filter(({ path }) => path[0] === collection).map(({ path }) => path[1]))
    raw[collection] = items.filter((_, index) => !bad.has(index))
    return items.flatMap((item: unknown, index) =>
      bad.has(index) ? [{ collection, index, id: idOf(item) }] : [],
    )
  })
  for (const { code, path, ...rest } of problems) {
    if (code !== 'unrecognized_keys' || path.length > 0 || !('keys' in rest)) continue
    for (const key of rest.keys) delete raw[key]
  }
  return { raw, dropped }
}

function idOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null || !('id' in item)) return undefined
  return typeof item.id === 'string' ? item.id : undefined
}

function withPaths(file: DossierFile, dropped: Dropped[]): Draft {
  const paths = new WeakMap<object, string>()
  for (const collection of collections) {
    const gone = new Set(dropped.filter((one) => one.collection === collection).map(({ index }) => index))
    let index = 0
    for (const item of file[collection] ?? []) {
      while (gone.has(index)) index += 1
      paths.set(item, `$.${collection}[${index}]`)
      index += 1
    }
  }
  const setAside = new Map<Collection, Set<string>>()
  for (const { collection, id } of dropped) {
    const ids = setAside.get(collection) ?? new Set()
    setAside.set(collection, id === undefined ? ids : ids.add(id))
  }
  return { file, path: (item) => paths.get(item) ?? '$', setAside }
}

function shapeIssues(issue: z.core.$ZodIssue): Issue[] {
  const path = jsonPath(issue.path)
  if (issue.code === 'invalid_union') {
    // The branch that got furthest names the mistake; the others only say that they are other branches.
    const branches = [...issue.errors].sort((a, b) => a.length - b.length)
    const [best] = branches
    if (best) return best.flatMap((inner) => shapeIssues({ ...inner, path: [...issue.path, ...inner.path] }))
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: `${path}${segment(key)}`,
      problem: 'is not part of the format',
      fix: 'Remove it, or correct its name; data/dossier.schema.json lists all of them.',
    }))
  }
  return [{ path, problem: `has the wrong shape: ${issue.message}`, fix: fixFor(issue) }]
}

function fixFor(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `Give it a value of the type ${issue.expected}.`
    case 'invalid_value':
      return `Use one of: ${issue.values.map((value) => JSON.stringify(value)).join(', ')}.`
    case 'invalid_format':
      return `Write it in the form ${issue.pattern ?? issue.format}.`
    case 'too_small':
      return `At least ${issue.minimum} of it.`
    case 'too_big':
      return `At most ${issue.maximum} of it.`
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return 'See data/dossier.schema.json for what belongs here.'
  }
}

function jsonPath(path: PropertyKey[]): string {
  return `$${path.map(segment).join('')}`
}

function segment(key: PropertyKey): string {
  if (typeof key === 'number') return `[${key}]`
  const name = String(key)
  return /^[A-Za-z_]\w*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`
}
