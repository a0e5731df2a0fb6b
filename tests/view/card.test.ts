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

it('a slide of a quote or of a topic shows the same as the page of that quote or topic', () => {
  const [quote] = dossier.quotes
  const [topic] = dossier.topics
  if (!quote || !topic) throw new Error('The fixture has quotes and topics.')
  expect(cardOf(view({ panel: 'present', slide: `quote-${quote.id}` }), dossier)).toEqual(
    cardOf(view({ panel: 'source', quote: quote.id }), dossier),
  )
  expect(cardOf(view({ panel: 'present', slide: topic.id }), dossier)).toEqual(
    cardOf(view({ focus: topic.id }), dossier),
  )
})

it('another slide shows every prospect under its whole title', () => {
  expect(cardOf(view({ panel: 'present', slide: 'title' }), dossier)).toMatchObject({
    shows: 'prospects',
    heading: expect.stringMatching(/^[^…]+\?$/),
  })
})

it('a step shows its words and its prospect', () => {
  const step = dossier.scenarios[1]?.groups[0]?.steps[0]
  const card = cardOf(view({ panel: 'timeline', happening: step?.id ?? null }), dossier)
  expect(card).toMatchObject({ shows: 'happening', kind: step?.kind, prospect: { number: 2 } })
  expect(card.shows === 'happening' && card.quotes.map(({ id }) => id)).toEqual(step?.quotes)
})

it('a moment is background, and of no prospect', () => {
  const [moment] = dossier.moments
  const card = cardOf(view({ panel: 'timeline', happening: moment?.id ?? null }), dossier)
  expect(card).toMatchObject({ shows: 'happening', kind: 'background', prospect: undefined })
})
