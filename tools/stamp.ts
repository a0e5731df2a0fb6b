import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import type { Environment } from '@/tools/command'

/** All of `tools`, since a step of the build that is forgotten here would leave a stale site. */
const sourceFolders = ['app', 'components', 'core', 'data', 'public', 'tools', 'view']

const sourceFiles = [
  '.env',
  '.env.local',
  '.env.production',
  '.env.production.local',
  'instrumentation-client.ts',
  'next.config.js',
  'package-lock.json',
  'package.json',
  'postcss.config.json',
  'tsconfig.json',
]

const variables = ['BASE_PATH', 'SITE_URL']

/** `next build` empties this folder, so a build that did not come from us has no stamp. */
const stampFile = (root: string) => join(root, '.next', 'site-stamp')

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false

const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
    : []

/**
 * A hash of everything that the built site depends on, equal on every machine.
 *
 * @param root the repository
 * @param env where BASE_PATH and SITE_URL are read; unset and empty are the same
 */
export const sourceStamp = (root: string, env: Environment): string => {
  const hash = createHash('sha256')
  const add = (name: string, content: string | Buffer) =>
    hash.update(`${name}\0${Buffer.byteLength(content)}\0`).update(content)

  for (const variable of variables) add(variable, env[variable] ?? '')
  const files = [
    ...sourceFolders.flatMap((name) => filesIn(join(root, name))),
    ...sourceFiles.map((name) => join(root, name)),
  ]
  const named = files.map((file) => ({ file, name: relative(root, file).split(sep).join('/') }))
  for (const { file, name } of named.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (isFile(file) && !name.endsWith('.DS_Store')) add(name, readFileSync(file))
  }
  return hash.digest('hex')
}

/** Whether `out/` was built, to its end, from a source with this stamp. */
export const isBuilt = (root: string, stamp: string): boolean =>
  existsSync(join(root, 'out', 'index.html')) &&
  isFile(stampFile(root)) &&
  readFileSync(stampFile(root), 'utf8') === stamp

/** Taken away first and written last, so that a build that broke off is never taken for a whole one. */
export const clearStamp = (root: string): void => rmSync(stampFile(root), { force: true })

export const writeStamp = (root: string, stamp: string): void => {
  mkdirSync(dirname(stampFile(root)), { recursive: true })
  writeFileSync(stampFile(root), stamp)
}
