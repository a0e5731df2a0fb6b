import { afterEach, describe, expect, it, vi } from 'vitest'
import { cardSegments, prerenderedViews, viewOfCard } from '@/app/addresses'
import { parse } from '@/core/parse'
import { threeProspects } from '@/tests/core/three-prospects'
import { grownDossier } from '@/tools/bench/grown-dossier'
import { catalogueOf } from '@/view/view-state'

const dossier = threeProspects()

describe('A card', () => {
  it('is that of the one page whose address leads to it', () => {
    const views = prerenderedViews(dossier)
    expect(views.map((view) => viewOfCard(cardSegments(view, dossier), dossier))).toEqual(views)
  })

  it('of no page is none', () => {
    expect(viewOfCard(['compare', 'no-such-row.png'], dossier)).toBeUndefined()
  })
})

describe('The names of a dossier', () => {
  it('are found once, however many addresses are written', () => {
    expect(catalogueOf(dossier)).toBe(catalogueOf(dossier))
  })
})

describe('The pages of a benchmark', () => {
  afterEach(() => vi.unstubAllEnvs())

  it.each([
    ['panels', 0],
    ['1', 40],
    ['10', 4],
  ])('are, of items, those that PAGES=%s asks for', (asked, rows) => {
    const parsed = parse(grownDossier(1))
    if (!parsed.ok) throw new Error('The generated dossier is sound.')
    vi.stubEnv('PAGES', asked)
    expect(prerenderedViews(parsed.value).filter(({ focus }) => focus)).toHaveLength(rows)
  })
})
