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

const heardOn = (parts: ReturnType<typeof screens>) => parts.flatMap((part) => voicesOn(part, part.opens))

describe('the voices explained on a slide', () => {
  it('are those of its quotes, in the order of the legend', () => {
    const [row] = screens('school')
    expect(row && voicesOn(row, row.opens)).toEqual(['direct', 'reported'])
  })

  it('are those of the steps and of the words that tie them', () => {
    const screen = screens('fork').find(({ kind }) => kind === 'fork')
    if (screen?.kind !== 'fork') throw new Error('There is no fork.')
    const columns = screen.columns.map((column) => ({
      ...column,
      groups: column.groups.map((group) => ({ ...group, steps: [] })),
    }))
    const ties = columns.flatMap(({ groups }) => groups.flatMap(({ tie }) => tie?.quotes ?? []))
    expect(ties.length).toBeGreaterThan(0)
    expect(voicesOn({ ...screen, columns }, screen.opens)).toEqual(
      ['direct', 'reported', 'narrated'].filter((voice) => ties.some((quote) => quote.voice === voice)),
    )
    expect(voicesOn(screen, screen.opens).length).toBeGreaterThanOrEqual(2)
  })

  it('are not told of a side that is covered', () => {
    const [row] = screens('school')
    expect(row && voicesOn(row, 0)).toEqual([])
    expect(row && voicesOn(row, 1)).toEqual(['direct'])
  })

  it('are none where nothing is quoted', () => {
    expect(heardOn(screens('actors'))).toEqual([])
    expect(heardOn(screens('which-is-best'))).toEqual([])
  })

  it('are none where it is asked who speaks', () => {
    const asked = deckOf(view({}), dossier).filter(({ kind }) => kind === 'question')
    expect(asked.length).toBeGreaterThan(0)
    expect(heardOn(asked.flatMap((slide) => partsOf(slide, dossier, view({}))))).toEqual([])
  })
})
