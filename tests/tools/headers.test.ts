import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cacheControl, revalidate, securityHeaders } from '@/tools/headers'
import { projectRoot } from '@/tools/paths'

const read = (...names: string[]) => readFileSync(join(projectRoot, ...names), 'utf8')

type Rule = { pattern: string; headers: [name: string, value: string][] }

/** The rules of a file in the form that several static hosts read. */
const rulesOf = (file: string) =>
  file
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .reduce<Rule[]>((rules, line) => {
      const header = /^\s+([\w-]+): (.*)$/.exec(line)
      if (!header) rules.push({ pattern: line, headers: [] })
      else rules.at(-1)?.headers.push([header[1] ?? '', header[2] ?? ''])
      return rules
    }, [])

const rules = rulesOf(read('public', '_headers'))

const headersFor = (path: string) =>
  rules.filter(({ pattern }) => path.startsWith(pattern.replace(/\*$/, ''))).flatMap(({ headers }) => headers)

const paths = [
  '/',
  '/gerasimov-2017/compare/',
  '/sw.js',
  '/_next/static/chunks/0cz1d0mv5g.js',
  '/_next/static/media/face.woff2',
  '/_next/static/static/_buildManifest.js',
  '/_prepared/energy.0123456789abcdef.js',
]

describe('the header file for static hosts', () => {
  it.each(paths)('says for %s what our own server says, each header once', (path) => {
    const { Vary: ownBusinessOfTheHost, ...security } = securityHeaders
    const asked = cacheControl(path)
    // To ask each time is what these hosts do by themselves.
    const expected = asked === revalidate ? security : { ...security, 'Cache-Control': asked }
    const found = headersFor(path)
    expect(Object.fromEntries(found)).toEqual(expected)
    expect(found).toHaveLength(Object.keys(expected).length)
  })
})

describe('the page about hosting', () => {
  it.each(Object.entries(securityHeaders).filter(([name]) => name !== 'Vary'))(
    'has %s as it is sent, for nginx and for Apache',
    (name, value) => {
      const page = read('docs', 'hosting.md')
      expect(page).toContain(`add_header ${name} "${value}" always;`)
      expect(page).toContain(`Header always set ${name} "${value}"`)
    },
  )
})
