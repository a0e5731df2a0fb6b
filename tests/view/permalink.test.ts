import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { devices, patience } from '@/tests/view/addresses'
import { catalogues, invented, real, seen, view, viewsOf } from '@/tests/view/catalogues'
import { decode, encode } from '@/view/permalink'
import { defaultView } from '@/view/view-state'

/** What may arrive in an address bar: nearly a link, anything at all, halves of characters, cut escapes. */
const strings = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('\ud83d', '\ude00', '%', '%7', '%E2%82', '&', '=', '~', '/', '?', '#', 'a'))
    .map((all) => all.join('')),
  fc
    .array(
      fc.constantFrom(
        ...[
          'three-prospects',
          'compare',
          'source',
          'school',
          'SCHOOL',
          'bridge',
          'new-boat',
          'storms',
          'then',
        ],
        ...[
          'only',
          'order',
          'rows',
          'actor',
          'quote',
          'source',
          'voice',
          'show',
          'text',
          'theme',
          '__proto__',
        ],
        ...['&', '=', '~', '/', '+', ',', ' ', '%20', '%7E', '?', '.', 'utm_source'],
      ),
      { maxLength: 30 },
    )
    .map((all) => all.join('')),
)

describe.each(catalogues)('an address of %s', (_, catalogue) => {
  it('leads back to the view that it was made of', { timeout: patience }, () => {
    fc.assert(
      fc.property(viewsOf(catalogue), devices, (one, device) => {
        const address = encode(one, catalogue, device)
        const decoded = decode(address, catalogue)
        expect(seen(decoded)).toEqual({ view: one, device, notices: [] })
        expect(decoded.parts.filter(({ outcome }) => outcome === 'not honoured')).toEqual([])
        expect(encode(decoded.view, catalogue, decoded.device)).toEqual(address)
      }),
      { numRuns: 5000 },
    )
  })

  it('is written in characters that nothing on its way changes', () => {
    fc.assert(
      fc.property(viewsOf(catalogue), devices, (one, device) => {
        const { path, query } = encode(one, catalogue, device)
        expect(path).toMatch(/^\/[a-z0-9-]+\/[a-z]+\/(?:[a-z0-9-]+\/)?$/)
        const parts = query === '' ? [] : query.slice(1).split('&')
        expect(query).toBe(parts.length > 0 ? `?${parts.join('&')}` : '')
        // Words of a teacher's have their capitals and their escapes, and never stand at the end.
        for (const part of parts)
          expect(part).toMatch(/^(?:[a-z]+=[a-z0-9~-]+|(?:title|ask)=(?:[A-Za-z0-9_-]|%[0-9A-F]{2})+)$/)
        expect(parts.at(-1) ?? '').not.toMatch(/^(?:title|ask)=/)
        const url = new URL(path + query, 'https://example.org')
        expect(url.pathname + url.search).toBe(path + query)
      }),
    )
  })

  it('is one for each view: what a strange address shows has an address that shows the same', {
    timeout: patience,
  }, () => {
    fc.assert(
      fc.property(strings, strings, (path, query) => {
        const first = decode({ path, query }, catalogue)
        const address = encode(first.view, catalogue, first.device)
        const again = decode(address, catalogue)
        expect(seen(again)).toEqual({ ...seen(first), notices: [] })
        expect(encode(again.view, catalogue, again.device)).toEqual(address)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('an address', () => {
  it('is short where nothing is chosen', () => {
    expect(encode(defaultView, real)).toEqual({ path: '/gerasimov-2017/compare/', query: '' })
  })

  it('can be read by a person', () => {
    const chosen = view({
      focus: 'school',
      only: 'bridge',
      order: ['long-wait', 'bridge', 'new-boat'],
      show: 'differ',
      rows: ['school', 'date'],
      actors: ['county'],
      quote: 'told-school-stays',
    })
    const { path, query } = encode(chosen, invented, { text: 'xl', theme: 'dark' })
    expect(path).toBe('/three-prospects/compare/school/')
    expect(query).toBe(
      '?only=bridge&order=long-wait~bridge~new-boat&show=differ&rows=school~date&actor=county&quote=told-school-stays&text=xl&theme=dark',
    )
  })
})

describe('reading an address never throws', () => {
  it('on anything', () => {
    fc.assert(
      fc.property(strings, strings, (path, query) => {
        expect(() => decode({ path, query }, invented)).not.toThrow()
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['a lone surrogate', '\ud83d'],
    ['a cut escape', '%E2%82'],
    ['a percent sign alone', '%'],
    ['a null character', '%00'],
    ['very many letters', 'a'.repeat(1_000_000)],
    ['very many signs that may end a sentence, and then a letter', `${'.'.repeat(200_000)}a`],
    ['very many blanks, and then a letter', `a${' '.repeat(200_000)}a`],
    ['very many joints', '~'.repeat(200_000)],
    ['very many names', 'school~'.repeat(20_000)],
    ['very many keys', 'a=1&'.repeat(20_000)],
    ['very many steps down', '/'.repeat(200_000)],
  ])('on %s', (_, text) => {
    for (const query of [text, `?${text}=1`, `?rows=${text}`, `?quote=${text}`, `?show=${text}`])
      expect(() => decode({ path: `/three-prospects/compare/${text}`, query }, invented)).not.toThrow()
  })

  it('and never repeats at length what was asked', () => {
    fc.assert(
      fc.property(strings, (asked) => {
        const { notices } = decode({ path: `/x/${asked}`, query: `?${asked.repeat(20)}` }, invented)
        for (const notice of notices) {
          expect(notice.asked.length).toBeLessThanOrEqual(81)
          expect(notice.part.length).toBeLessThanOrEqual(81)
        }
      }),
    )
  })
})
