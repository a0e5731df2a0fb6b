import { describe, expect, it } from 'vitest'
import { threeProspects } from '@/tests/core/three-prospects'
import { view } from '@/tests/view/catalogues'
import { deckOf } from '@/view/deck'
import { voicesOn } from '@/view/slide-part'
import { partsOf } from '@/view/slide-parts'

const dossier = threeProspects()

const screens = (name: string) => {
  const slide = deckOf(view({}), dossier).find((one) => one.name === name)
  if (!slide) throw new Error(`There is no slide ${name}.`)
  return partsOf(slide, dossier, view({}))
}

describe('the voices explained on a slide', () => {
  it('are those of its quotes, in the order of the legend', () => {
    const [row] = screens('school')
    expect(row && voicesOn(row)).toEqual(['direct', 'reported'])
  })

  it('are those of the steps and of the words that tie them', () => {
    const heard = new Set(screens('fork').flatMap(voicesOn))
    expect([...heard].sort()).toEqual(['direct', 'narrated', 'reported'])
  })

  it('are none where nothing is quoted', () => {
    expect(screens('actors').flatMap(voicesOn)).toEqual([])
    const neither = screens('which-is-best')
    expect(neither.flatMap(voicesOn)).toEqual([])
  })

  it('are none where it is asked who speaks', () => {
    const asked = deckOf(view({}), dossier).filter(({ kind }) => kind === 'question')
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.flatMap((slide) => partsOf(slide, dossier, view({}))).flatMap(voicesOn)).toEqual([])
  })
})
