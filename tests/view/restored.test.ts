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
  {
    differs: { panel: 'actors', profile: dossier.actors[0]?.id },
    says: [`the actor [[${dossier.actors[0]?.name}]]`],
    panel: 'Actors',
  },
  { differs: { panel: 'actors', sort: 'name' }, says: ['sort: name'], panel: 'Actors' },
  { differs: { only: two?.id }, says: [`“${two?.label}” alone`] },
  { differs: { show: 'differ' }, says: ['the rows where they differ'] },
  { differs: { rows: [topic?.id] }, says: ['one chosen row'] },
  { differs: { voices: ['direct', 'narrated'] }, says: ['quoted speech and what the text narrates set off'] },
  {
    differs: { order: [two?.id, one?.id] },
    says: [`the sides in the order “${two?.label}”, “${one?.label}”`],
  },
])('a link to $differs says so', ({ differs, says, panel = 'Compare' }) => {
  expect(restoredBy(view(differs), dossier, {})).toEqual([`the panel ${panel}`, ...says])
})

it('what is asked of the device comes last', () => {
  expect(restoredBy(view({}), dossier, { theme: 'dark', text: 'xl' })).toEqual([
    'the panel Compare',
    'largest text',
    'dark theme',
  ])
})
