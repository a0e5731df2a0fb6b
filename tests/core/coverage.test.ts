import { describe, expect, it } from 'vitest'
import { coverage } from '@/core/coverage'
import type { Place, QuoteId } from '@/core/dossier'
import { sentences } from '@/core/sentences'
import { usesOf } from '@/core/uses'
import { threeProspects } from '@/tests/core/three-prospects'

const dossier = threeProspects()
const covered = coverage(dossier, new Map(Object.entries(dossier.places) as [QuoteId, Place][]))

const sentence = (beginning: string) => covered.find(({ words }) => words.startsWith(beginning))

describe('coverage', () => {
  it('lists every sentence of every source, in the order of the text', () => {
    const all = dossier.sources.flatMap((source) =>
      source.paragraphs.flatMap((paragraph) =>
        sentences(paragraph, source.language).map(({ start, end }) => paragraph.slice(start, end)),
      ),
    )
    expect(covered.map(({ words }) => words)).toEqual(all)
  })

  it('says for each of them where it stands', () => {
    for (const { source, paragraph, start, end, words } of covered) {
      const paragraphs = dossier.sources.find(({ id }) => id === source)?.paragraphs
      expect(paragraphs?.[paragraph - 1]?.slice(start, end)).toBe(words)
    }
  })

  it('names the quotes in a sentence and what rests on them', () => {
    expect(sentence('The third')?.quotes.map(({ id, uses }) => [id, uses.map(({ by }) => by)])).toEqual([
      ['third-told', ['scenario', 'scenario']],
      ['nothing-decided', ['topic', 'step']],
    ])
  })

  it('gives the author’s reason where nothing rests on a sentence, and none where something does', () => {
    expect(sentence('The Skerrow Lantern')).toMatchObject({ quotes: [], unused: 'It is about the paper.' })
    expect(covered.filter(({ unused }) => unused !== undefined)).toHaveLength(1)
  })

  it('does not count a quote that nothing rests on', () => {
    const bare = { ...dossier, topics: [], moments: [], scenarios: [], readings: [], prompts: [], actors: [] }
    const none = coverage(
      { ...bare, quotes: [] },
      new Map(Object.entries(dossier.places) as [QuoteId, Place][]),
    )
    expect(none.every(({ quotes }) => quotes.length === 0)).toBe(true)
  })
})

describe('what rests on a quote', () => {
  const uses = usesOf(dossier)
  const of = (id: string) => uses.get(id as QuoteId)?.map((use) => `${use.by} ${use.id}`)

  it.each([
    ['any-weather', ['topic crossing', 'topic the-word-will', 'topic weather', 'step sails-in-storms']],
    ['then', ['order what-it-brings']],
    ['on-a-bridge', ['scenario bridge', 'order what-is-asked']],
    ['every-winter', ['topic-note weather', 'topic-elsewhere weather']],
    ['as-a-result', ['moment cafe-closed']],
    ['committee-of-council', ['actor quays-committee']],
    ['she-fears', expect.arrayContaining(['reading who-is-she', 'attribution boat-will-stop'])],
    ['nobody-has-shown', expect.arrayContaining(['prompt who-is-left-out'])],
  ])('%s', (id, expected) => {
    expect(of(id)).toEqual(expected)
  })

  it('is something, for every quote', () => {
    expect(dossier.quotes.map(({ id }) => id).filter((id) => !uses.has(id))).toEqual([])
  })
})
