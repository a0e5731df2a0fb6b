import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressOf, devices, linkOf, patience } from '@/tests/view/addresses'
import { catalogues, invented, seen, view, viewsOf } from '@/tests/view/catalogues'
import { decode, encode } from '@/view/permalink'

/** The names and keys in a link, without the order of the sides: a view holds a cut order as a whole one. */
const names = (link: string) =>
  link
    .replace(/order=[^&]*/, '')
    .split(/[/?&=~]/)
    .filter(Boolean)

describe.each(catalogues)('a link of %s that was cut at any character', (_, catalogue) => {
  it('shows exactly what is left of it, or says what it cannot', { timeout: patience }, () => {
    fc.assert(
      fc.property(viewsOf(catalogue), devices, fc.nat(), (one, device, at) => {
        const whole = linkOf(encode(one, catalogue, device))
        const cut = whole.slice(0, at % whole.length)
        const decoded = decode(addressOf(cut), catalogue)
        if (decoded.notices.length > 0) return
        const shown = names(linkOf(encode(decoded.view, catalogue, decoded.device)))
        const dossierAndDefaultPanel = [catalogue.dossier, decoded.view.panel]
        expect(new Set([...dossierAndDefaultPanel, ...names(cut)])).toEqual(new Set(shown))
      }),
      { numRuns: 5000 },
    )
  })

  it('opens at every single character of a long one', () => {
    const [one] = fc.sample(viewsOf(catalogue), { numRuns: 1, seed: 5 })
    if (!one) throw new Error('There is no view.')
    const whole = linkOf(encode(one, catalogue))
    for (let at = 0; at <= whole.length; at++)
      expect(decode(addressOf(whole.slice(0, at)), catalogue).view.panel).toBeDefined()
  })
})

describe('a name that is cut off', () => {
  const opened = (link: string) => seen(decode(addressOf(link), invented))

  it('is never completed in silence, even where it can only mean one', () => {
    expect(opened('/three-prospects/compare/sch')).toEqual({
      view: view({}),
      device: {},
      notices: [{ part: 'item', asked: 'sch', reason: 'cut', nearest: 'school' }],
    })
  })

  it('that may mean several names none of them', () => {
    expect(opened('/three-prospects/compare/w').notices).toEqual([
      { part: 'item', asked: 'w', reason: 'cut' },
    ])
  })
})
