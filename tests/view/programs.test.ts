import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressOf, devices, linkOf, patience } from '@/tests/view/addresses'
import { catalogues, seen, viewsOf } from '@/tests/view/catalogues'
import { decode, encode } from '@/view/permalink'
import type { ViewState } from '@/view/view-state'

type Damage = [program: string, damage: (link: string) => string]

const atQuery = (change: (path: string, query: string) => string) => (link: string) => {
  const { path, query } = addressOf(link)
  return change(path, query)
}

const capitals = 'writes capitals everywhere'

/** What chat programs, mailers and spreadsheets do to a link on its way. */
const damages: Damage[] = [
  ['writes a plus for the joint', (link) => link.replaceAll('~', '+')],
  ['writes an escaped blank for the joint', (link) => link.replaceAll('~', '%20')],
  ['writes a comma for the joint', (link) => link.replaceAll('~', ',')],
  ['escapes the joint', (link) => link.replaceAll('~', '%7E')],
  ['escapes the joint in small letters', (link) => link.replaceAll('~', '%7e')],
  ['escapes hyphens', (link) => link.replaceAll('-', '%2D')],
  [capitals, (link) => link.toUpperCase()],
  ['escapes a letter', (link) => link.replaceAll('i', '%69')],
  ['writes capitals in names', atQuery((path, query) => path.toUpperCase() + query)],
  ['leaves out the last slash', atQuery((path, query) => path.replace(/\/$/, '') + query)],
  ['doubles the slashes', atQuery((path, query) => path.replaceAll('/', '//') + query)],
  ['writes ampersands as mark-up', (link) => link.replaceAll('&', '&amp;')],
  ['adds its own count', (link) => `${link}${link.includes('?') ? '&' : '?'}utm_source=mail&fbclid=Iw.A~r`],
  ['adds its own count at the front', atQuery((path, query) => `${path}?gclid=1&${query.slice(1)}`)],
  ['escapes the question mark', (link) => link.replace('?', '%3F')],
  ['leaves an ampersand behind', atQuery((path, query) => (query ? `${path}${query}&` : path))],
  ['leaves a question mark behind', atQuery((path, query) => path + (query || '?'))],
  ...['.', ',', ')', ').', '!', ';', '”', '’', '>', '%22', '%0A'].map(
    (end): Damage => [`takes ${end} for the end of the link`, (link) => link + end],
  ),
]

/** The capitals of a teacher's words are the teacher's: nobody can tell which of them a program wrote. */
const kept = (one: ViewState, damaged: readonly string[]): ViewState =>
  damaged.includes(capitals) ? { ...one, title: null, ask: null } : one

describe.each(catalogues)('a link of %s shows the same when a program', (_, catalogue) => {
  it.each(damages)('%s', (name, damage) => {
    fc.assert(
      fc.property(viewsOf(catalogue), devices, (any, device) => {
        const one = kept(any, [name])
        const link = damage(linkOf(encode(one, catalogue, device)))
        expect(seen(decode(addressOf(link), catalogue))).toEqual({ view: one, device, notices: [] })
      }),
      { numRuns: 200 },
    )
  })

  it('does several of these things, one after the other', { timeout: patience }, () => {
    const several = fc.subarray(damages.slice(0, 14), { maxLength: 5 })
    fc.assert(
      fc.property(
        viewsOf(catalogue),
        devices,
        several,
        fc.constantFrom(...damages),
        (any, device, all, last) => {
          const one = kept(
            any,
            [...all, last].map(([name]) => name),
          )
          const link = [...all, last].reduce(
            (link, [, damage]) => damage(link),
            linkOf(encode(one, catalogue, device)),
          )
          expect(seen(decode(addressOf(link), catalogue))).toEqual({ view: one, device, notices: [] })
        },
      ),
      { numRuns: 1000 },
    )
  })
})
