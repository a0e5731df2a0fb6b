import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { threeProspects } from '@/tests/core/three-prospects'
import { addressOf, patience } from '@/tests/view/addresses'
import { realDossier } from '@/tests/view/catalogues'
import { pageNamesOf } from '@/view/page-names'
import { readPageNames, writePageNames } from '@/view/page-names-file'
import { recover } from '@/view/recover'

/** As the page for unknown addresses gets them. */
const sites = readPageNames(writePageNames([realDossier(), threeProspects()].map(pageNamesOf)))

const recovered = (link: string) => recover(addressOf(link), sites)
const links = (link: string) => recovered(link).offers.map((offer) => offer.link)

describe('an address that no page has leads to', () => {
  it.each([
    ['a misspelt row', '/three-prospects/compare/schol/', '/three-prospects/compare/school/'],
    ['a cut row', '/gerasimov-2017/compare/parties-na', '/gerasimov-2017/compare/parties-named/'],
    ['a cut panel', '/gerasimov-2017/comp', '/gerasimov-2017/compare/'],
    ['a cut comparison', '/gerasim', '/gerasimov-2017/compare/'],
    ['a misspelt comparison', '/three-prospcts/compare/school/', '/three-prospects/compare/school/'],
    ['a misspelt panel', '/three-prospects/comprae/school/', '/three-prospects/compare/school/'],
    ['no comparison', '/compare/trust/', '/gerasimov-2017/compare/trust/'],
    ['no panel', '/three-prospects/weather/', '/three-prospects/compare/weather/'],
    ['a former name', '/three-prospects/compare/storms/', '/three-prospects/compare/weather/'],
    [
      'a quote in capitals',
      '/Gerasimov-2017/Source/Will-Only-Worsen/',
      '/gerasimov-2017/source/will-only-worsen/',
    ],
    [
      'an escaped question mark',
      '/gerasimov-2017/compare%3Fonly=conflict',
      '/gerasimov-2017/compare/?only=conflict',
    ],
    [
      'a removed row with a successor',
      '/three-prospects/compare/cost-of-the-bridge/',
      '/three-prospects/compare/who-pays/',
    ],
  ])('%s', (_, link, first) => {
    expect(links(link)).toContain(first)
    // What is read as it stands comes first, and only whole pages may stand before what is nearest.
    expect(links(link).indexOf(first)).toBeLessThan(2)
  })

  it('none where it is like none', () => {
    expect(recovered('/wp-admin/')).toEqual({ notices: [], offers: [] })
  })
})

describe('a recovery', () => {
  it('keeps what is right in the query', () => {
    expect(links('/three-prospects/compare/storms/?only=bridge&colour=red')[0]).toBe(
      '/three-prospects/compare/weather/?only=bridge',
    )
  })

  it('says what is wrong', () => {
    expect(recovered('/three-prospects/compare/who-is-right/').notices).toEqual([
      {
        part: 'item',
        asked: 'who-is-right',
        reason: 'removed',
        says: 'This row asked for a judgement that the sources do not give.',
      },
    ])
  })

  it('calls pages by their names, with the words of the source in brackets', () => {
    const [offer] = recovered('/gerasimov-2017/source/will-only-worsn/').offers.filter(({ label }) => label)
    expect(offer).toEqual({
      link: '/gerasimov-2017/source/will-only-worsen/',
      panel: 'source',
      title: realDossier().title,
      label: '[[European security will only worsen]]',
    })
  })

  it('never throws, offers few, and each once', { timeout: patience }, () => {
    const piece = fc.constantFrom(
      'three-prospects',
      'compare',
      'source',
      'school',
      'scho',
      '%',
      '..',
      '\ud83d',
      'x',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' }))), fc.string(), (all, query) => {
        const { offers } = recover({ path: `/${all.join('/')}`, query: `?${query}` }, sites)
        expect(offers.length).toBeLessThanOrEqual(6)
        expect(new Set(offers.map(({ link }) => link)).size).toBe(offers.length)
      }),
    )
  })
})
