import { describe, expect, it } from 'vitest'
import { cardSegments, prerenderedViews, viewOfCard } from '@/app/addresses'
import { threeProspects } from '@/tests/core/three-prospects'
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
