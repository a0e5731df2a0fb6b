import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { projectRoot } from '@/tools/paths'
import { isPayload } from '@/tools/payloads'

/** What the worker knows of the site. Paths are below the base path; those of pages end with a slash. */
export type Kept = {
  base: string
  version: string
  /** What is kept for use without a network, with the hash that each must have. */
  files: [path: string, integrity: string][]
  /** Pages of single items. Their panel's page, which holds the same words, stands in for them. */
  items: string[]
}

/** How deep a panel's page lies, as in `energy/compare/`; what is deeper is one item of it. */
const panelDepth = 2

const depth = (page: string) => page.split('/').length - 1

/** Pictures are preview cards, which are there for other sites, except for the icons. */
const isData = (path: string) =>
  /\.(json|svg|txt|webmanifest)$|^icons\/[^/]+\.png$/.test(path) && !isPayload(path)

const isPage = (path: string) => path.endsWith('index.html') && !path.startsWith('_')

const isOfTheApp = (path: string) => /^(_next\/static|_prepared)\/.*\.(js|css|woff2)$/.test(path)

const pathOf = (file: string) => (isPage(file) ? file.slice(0, -'index.html'.length) : file)

const integrityOf = (file: string) =>
  `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`

/** What of a built site is kept, and under which version. */
export const keptOf = (folder: string, base: string): Kept => {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .sort()
  const pages = all.filter(isPage)
  const isItem = (file: string) => depth(file) > panelDepth
  const whole = [
    ...pages.filter((file) => !isItem(file)),
    ...all.filter((file) => isOfTheApp(file) || isData(file)),
  ]
  const files = whole.map((file): [string, string] => [pathOf(file), integrityOf(join(folder, file))])
  const items = pages.filter(isItem).map(pathOf)
  const version = createHash('sha256')
    .update(JSON.stringify([files, items]))
    .digest('hex')
    .slice(0, 12)
  return { base, version, files, items }
}

/** Writes the service worker of a built site. After the policies, since the pages' hashes are in it. */
export const writeWorker = (folder: string, base: string): void => {
  const program = readFileSync(join(projectRoot, 'tools', 'offline-worker.js'), 'utf8')
  writeFileSync(join(folder, 'sw.js'), `const site = ${JSON.stringify(keptOf(folder, base))}\n${program}`)
}
