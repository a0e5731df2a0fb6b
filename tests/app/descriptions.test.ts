import { expect, it } from 'vitest'
import { prerenderedViews } from '@/app/addresses'
import { dossiers } from '@/data/dossiers'
import { threeProspects } from '@/tests/core/three-prospects'
import { view } from '@/tests/view/catalogues'
import { describeView } from '@/view/describe-view'

it.each([...dossiers(), threeProspects()].map((dossier) => [dossier.id, dossier] as const))(
  'every page of %s has a title and a description of its own',
  (_, dossier) => {
    const all = prerenderedViews(dossier).map((view) => describeView(view, dossier))
    const repeated = (key: 'title' | 'description') =>
      all.map((one) => one[key]).filter((text, index, texts) => texts.indexOf(text) !== index)
    expect(repeated('title')).toEqual([])
    expect(repeated('description')).toEqual([])
  },
)

it('words of the source that are too long for a title are cut between words, and the gap is marked', () => {
  const dossier = threeProspects()
  const [quote] = dossier.quotes
  if (!quote) throw new Error('The fixture has quotes.')
  const exact =
    'The first words of a quote that goes on for far longer than any title could hold in a single line'
  const long = { ...dossier, quotes: [{ ...quote, exact }] }
  const { title } = describeView(view({ panel: 'source', quote: quote.id }), long)
  expect(title).toMatch(/^“The first words of a quote that goes \[…\] in a single line”/)
})
