import { readFileSync } from 'node:fs'
import { parse } from '@/core/parse'
import { decode, encode } from '@/view/permalink'
import { catalogueOf, defaultView, panels, pathItems } from '@/view/view-state'

/** The same numbers each time (mulberry32), so that a link that fails can be looked at. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const parsed = parse(JSON.parse(readFileSync('data/dossiers/gerasimov-2017.json', 'utf8')))
if (!parsed.ok) throw new Error('The dossier cannot be read.')
const catalogue = catalogueOf(parsed.value)

/** Links that ask for something that is not there, each in one of many ways. */
export function brokenLinks(count: number): string[] {
  const next = numbers(2017)
  const below = (limit: number) => Math.floor(next() * limit)
  const oneOf = <One>(all: readonly One[]): One => {
    const one = all[below(all.length)]
    if (one === undefined) throw new Error('There is nothing to choose from.')
    return one
  }
  const whole = () => {
    const panel = oneOf(panels)
    const { part, names } = pathItems[panel]
    const view = {
      ...defaultView,
      panel,
      [part]: next() < 0.5 ? oneOf(names(catalogue).all) : null,
      only: next() < 0.5 ? oneOf(catalogue.scenarios.all) : null,
      actors: next() < 0.5 ? [oneOf(catalogue.actors.all)] : [],
      show: oneOf(['all', 'both', 'differ', 'one-silent', 'both-silent'] as const),
    }
    const { path, query } = encode(view, catalogue)
    return path + query
  }
  const join = (link: string, part: string) => `${link}${link.includes('?') ? '&' : '?'}${part}`
  const misspelt = (link: string) => {
    const at = link.indexOf('/', 1) + 1 + below(link.length - link.indexOf('/', 1) - 1)
    return `${link.slice(0, at)}${oneOf(['q', 'x', 'zz'])}${link.slice(at + 1)}`
  }
  const ways: ((link: string) => string)[] = [
    (link) => link.slice(0, 2 + below(link.length - 2)),
    misspelt,
    (link) => misspelt(misspelt(link)),
    (link) => join(link, `${oneOf(['colour', 'lang', 'q', '__proto__'])}=1`),
    (link) => join(link, `quote=${oneOf(['no-such-words', '%E0%A4%A', 'x'.repeat(200), ''])}`),
    (link) => join(link, `voice=${oneOf(['loud', 'direct~loud', '~', 'dir'])}`),
    (link) => join(link, `rows=trust~${oneOf(['love', 'tru', ''])}`),
    (link) => join(link, 'theme=light&theme=dark'),
    (link) => join(link, `v=${oneOf(['2', '99', 'new', '0'])}`),
    (link) => join(link, `${'a=1&'.repeat(120)}`),
    (link) => link.replace(/^(\/[^?]*\/)/, `$1${oneOf(['more', 'trust/stability', '1'])}/`),
    (link) => link.replace('gerasimov-2017', oneOf(['gerasimov', 'gerasimov-2018', 'gersimov-2017'])),
  ]
  const links = new Set<string>()
  while (links.size < count) {
    const link = oneOf(ways)(whole())
    const [path = '', query = ''] = link.split('?')
    if (decode({ path, query }, catalogue).notices.length > 0) links.add(link.slice(1))
  }
  return [...links]
}
