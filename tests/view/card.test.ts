import { expect, it } from 'vitest'
import { threeProspects } from '@/tests/core/three-prospects'
import { view } from '@/tests/view/catalogues'
import { cardOf } from '@/view/card'

const dossier = threeProspects()

it('a panel shows every prospect under the question', () => {
  const card = cardOf(view({}), dossier)
  expect(card).toMatchObject({ shows: 'prospects', heading: expect.stringContaining('?') })
  expect(card.shows === 'prospects' && card.prospects.map(({ number }) => number)).toEqual([1, 2, 3])
})

it('another panel shows them under its own name, without that of the dossier', () => {
  const card = cardOf(view({ panel: 'source' }), dossier)
  expect(card).toMatchObject({ shows: 'prospects', heading: 'Source' })
})

it.each(dossier.topics.map(({ id }) => id))(
  'the row %s shows a side for each prospect, or its silence',
  (focus) => {
    const card = cardOf(view({ focus }), dossier)
    expect(card.shows === 'topic' && card.sides.map(({ scenario }) => scenario.id)).toEqual(
      dossier.scenarios.map(({ id }) => id),
    )
  },
)

it('a quote shows its speaker and the prospect in whose telling it stands', () => {
  const [scenario] = dossier.scenarios
  const quote = dossier.quotes.find(({ id }) => id === scenario?.whole[0])
  const card = cardOf(view({ panel: 'source', quote: quote?.id ?? null }), dossier)
  expect(card).toMatchObject({ shows: 'quote', quote: { exact: quote?.exact }, prospect: { number: 1 } })
})
