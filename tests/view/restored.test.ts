import { expect, it } from 'vitest'
import { threeProspects } from '@/tests/core/three-prospects'
import { view } from '@/tests/view/catalogues'
import { restoredBy } from '@/view/restored'

const dossier = threeProspects()
const [one, two] = dossier.scenarios
const [topic] = dossier.topics
const [quote] = dossier.quotes

it.each([
  { differs: {}, says: [] },
  { differs: { focus: topic?.id }, says: [`the row “${topic?.label}”`] },
  { differs: { quote: quote?.id }, says: [`the evidence of [[${quote?.exact}]] ¶${quote?.paragraph}`] },
  { differs: { only: two?.id }, says: [`“${two?.label}” alone`] },
  { differs: { show: 'differ' }, says: ['the rows where they differ'] },
  { differs: { rows: [topic?.id] }, says: ['one chosen row'] },
  { differs: { voices: ['direct', 'narrated'] }, says: ['quoted speech and what the text narrates set off'] },
  {
    differs: { order: [two?.id, one?.id] },
    says: [`the sides in the order “${two?.label}”, “${one?.label}”`],
  },
])('a link to $differs says so', ({ differs, says }) => {
  expect(restoredBy(view(differs), dossier, {})).toEqual(['the panel Compare', ...says])
})

it('what is asked of the device comes last', () => {
  expect(restoredBy(view({}), dossier, { theme: 'dark', text: 'xl' })).toEqual([
    'the panel Compare',
    'largest text',
    'dark theme',
  ])
})
