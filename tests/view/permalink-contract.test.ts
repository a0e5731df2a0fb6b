import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { devices, linkOf } from '@/tests/view/addresses'
import { catalogues, invented, view, viewsOf } from '@/tests/view/catalogues'
import { textSizes, themes } from '@/view/device-choices'
import { decode, encode } from '@/view/permalink'
import { queryParts } from '@/view/query-parts'
import { mostParts } from '@/view/read-address'
import { longestList, longestName } from '@/view/read-names'
import { present, versionKey } from '@/view/upgrades'
import { panels } from '@/view/view-state'

const contract = readFileSync('docs/permalinks.md', 'utf8')

/** The rows of the table under a heading, each as its cells. */
function table(heading: string): string[][] {
  const section = contract.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  const rows = section.split('\n').filter((line) => line.startsWith('|'))
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

const words = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, word]) => word ?? '')

const documented = table('Parts of the query').map(([key, ...cells]) => ({
  key: words(key)[0] ?? '',
  standard: words(cells[0])[0],
  values: words(cells[1]),
}))

/** The rules of the grammar, as far as they are needed: literals, ranges, groups, options, repetitions, choices. */
function grammar(): Map<string, string> {
  const text = /```abnf\n([\s\S]*?)```/.exec(contract)?.[1] ?? ''
  return new Map(
    text
      .trim()
      .split('\n')
      .map((line) => line.split(/\s+=\s+/, 2) as [string, string]),
  )
}

function pattern(rule: string, rules = grammar()): string {
  if (rule === 'DIGIT') return '[0-9]'
  const tokens = rules.get(rule)?.match(/"[^"]*"|%x[0-9A-F-]+|[a-zA-Z]+|1\*|\*|[()[\]/]/g)
  if (!tokens) throw new Error(`The grammar has no rule "${rule}".`)
  let at = 0
  const choice = (): string => {
    const branches = [sequence()]
    while (tokens[at] === '/') {
      at++
      branches.push(sequence())
    }
    return `(?:${branches.join('|')})`
  }
  const sequence = (): string => {
    let all = ''
    while (at < tokens.length && ![')', ']', '/'].includes(tokens[at] ?? '')) all += element()
    return all
  }
  const element = (): string => {
    const token = tokens[at++] ?? ''
    if (token === '1*') return `${element()}+`
    if (token === '*') return `${element()}*`
    if (token === '(' || token === '[') {
      const inside = choice()
      at++
      return token === '(' ? inside : `${inside}?`
    }
    if (token.startsWith('"')) return token.slice(1, -1).replace(/[?~/&=-]/g, '\\$&')
    if (token.startsWith('%x')) {
      const [from, to] = token.slice(2).split('-')
      return `[\\x${from}-\\x${to}]`
    }
    return `(?:${pattern(token, rules)})`
  }
  return choice()
}

describe('the written contract', () => {
  it('lists exactly the keys that are read, in the order in which they are written', () => {
    expect(documented.map(({ key }) => key)).toEqual([versionKey, ...queryParts.map(({ key }) => key)])
  })

  it('names the defaults: each value that it gives is honoured, and only the default is not written', () => {
    for (const { key, standard, values } of documented)
      for (const value of values) {
        const {
          view: shown,
          device,
          notices,
        } = decode({ path: '/three-prospects/compare/', query: `?${key}=${value}` }, invented)
        expect(notices).toEqual([])
        const { query } = encode(shown, invented, device)
        expect(query).toBe(value === standard ? '' : `?${key}=${value}`)
      }
  })

  it('names every value where the values are ours', () => {
    const valuesOf = (key: string) => documented.find((one) => one.key === key)?.values
    expect(valuesOf('text')).toEqual([...textSizes])
    expect(valuesOf('theme')).toEqual([...themes])
    for (const key of ['show', 'voice']) {
      const said = valuesOf(key) ?? []
      expect(said.length).toBeGreaterThan(2)
      const { notices } = decode({ path: '/three-prospects/', query: `?${key}=${'x'.repeat(20)}` }, invented)
      expect(notices).toHaveLength(1)
    }
  })

  it('names the panels, in its grammar', () => {
    expect(words(grammar().get('panel')?.replaceAll('"', '`'))).toEqual([...panels])
  })

  it('names the version and the limits', () => {
    expect(documented[0]?.standard).toBe(String(present.version))
    expect(contract).toContain(`a name over ${longestName} characters`)
    expect(contract).toContain(`a list over ${longestList} names`)
    expect(contract).toContain(`more than ${mostParts} parts`)
  })

  it('names every reason that a notice can have', () => {
    const reasons = table('What is read, and what is said').map(([reason]) => words(reason)[0])
    const links = [
      ['unknown', '?only=zzz'],
      ['renamed', '?only=waiting'],
      ['removed', '?only=tunnel'],
      ['repeated', '?only=bridge&only=bridge'],
      ['malformed', '?only'],
      ['cut', '?only=brid'],
      ['too-long', `?only=${'a'.repeat(longestName + 1)}`],
      ['newer', '?v=1000'],
    ]
    expect(reasons).toEqual(links.map(([reason]) => reason))
    for (const [reason, query = ''] of links)
      expect(decode({ path: '/three-prospects/', query }, invented).notices.map((one) => one.reason)).toEqual(
        [reason],
      )
  })

  it('names what is taken for tracking, and that is left out in silence', () => {
    const line = contract.split('\n').find((one) => one.includes('count readers')) ?? ''
    const said = words(line).map((word) => word.replace('…', 'x'))
    expect(said.length).toBeGreaterThan(10)
    const query = `?${said.map((word) => `${word}=1`).join('&')}`
    expect(decode({ path: '/three-prospects/', query }, invented).notices).toEqual([])
  })

  it.each(catalogues)('has a grammar that every link of %s follows', (_, catalogue) => {
    const whole = new RegExp(`^${pattern('permalink')}$`)
    fc.assert(
      fc.property(viewsOf(catalogue), devices, (one, device) => {
        expect(linkOf(encode(one, catalogue, device))).toMatch(whole)
      }),
      { numRuns: 500 },
    )
    expect(linkOf(encode(view({}), catalogue))).toMatch(whole)
  })

  it.each([
    '/three-prospects/compare',
    '/three-prospects/else/',
    '/a/compare/?only=',
    '/a/compare/?a=B',
    '/a/source/x/y/',
  ])('has a grammar that %s does not follow', (link) => {
    expect(link).not.toMatch(new RegExp(`^${pattern('permalink')}$`))
  })
})
