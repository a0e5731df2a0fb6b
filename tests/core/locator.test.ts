import { describe, expect, it } from 'vitest'
import { locator, spokenLocator } from '@/core/locator'
import { threeProspects } from '@/tests/core/three-prospects'

describe('A locator', () => {
  const dossier = threeProspects()
  const [lantern, memo] = dossier.sources
  if (!lantern || !memo) throw new Error('The fixture has two sources.')

  it('gives the paragraph alone in the first source', () => {
    expect(locator(dossier, { source: lantern.id, paragraph: 4 })).toBe('¶4')
    expect(spokenLocator(dossier, { source: lantern.id, paragraph: 4 })).toBe('paragraph 4')
  })

  it('names any other source, whose paragraphs have the same numbers', () => {
    expect(locator(dossier, { source: memo.id, paragraph: 4 })).toBe('¶4, this memo')
    expect(spokenLocator(dossier, { source: memo.id, paragraph: 4 })).toBe('paragraph 4, this memo')
  })
})
