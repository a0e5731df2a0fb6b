import { describe, expect, it } from 'vitest'
import { anchor } from '@/core/anchor'
import { annotationCollection } from '@/core/annotations'
import type { Dossier } from '@/core/dossier'
import { quotationOf } from '@/core/quotation'
import { textFileOf, textOf } from '@/core/source-text'
import { dossierBy } from '@/data/dossiers'
import { threeProspects } from '@/tests/core/three-prospects'

const article = dossierBy('gerasimov-2017')
if (!article) throw new Error('The first dossier is there.')

describe.each<[string, Dossier]>([
  ['the fixture', threeProspects()],
  ['the first dossier', article],
])('The annotations of %s', (_, dossier) => {
  const base = `https://example.org/${dossier.id}/`
  const collection = annotationCollection(dossier, base)
  const { items } = collection.first

  // Web Annotation Data Model (W3C Recommendation, 2017), sections 3.1, 5.1 and 5.2: required keys.
  it('are a collection with one page, by the published model', () => {
    expect(collection['@context']).toBe('http://www.w3.org/ns/anno.jsonld')
    expect(collection.type).toBe('AnnotationCollection')
    expect(collection.first.type).toBe('AnnotationPage')
    expect(collection.total).toBe(dossier.quotes.length)
    for (const item of items) {
      expect(item.type).toBe('Annotation')
      expect(() => new URL(item.id)).not.toThrow()
      expect(() => new URL(item.target.source)).not.toThrow()
      expect(item.body.every(({ type, purpose }) => type && purpose)).toBe(true)
    }
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  })

  it('lead each selector to the exact words in the text file', () => {
    for (const [index, quote] of dossier.quotes.entries()) {
      const source = dossier.sources.find(({ id }) => id === quote.source)
      const target = items[index]?.target
      if (!source || !target) throw new Error(`No annotation of ${quote.id}.`)
      const text = textOf(source)
      const [byQuote, byPosition] = target.selector
      if (!byQuote || !('exact' in byQuote) || !byPosition || !('start' in byPosition))
        throw new Error('No selector.')
      expect(target.source).toBe(base + textFileOf(dossier, source))
      expect([...text].slice(byPosition.start, byPosition.end).join('')).toBe(quote.exact)
      const found = anchor(text, byQuote)
      expect(found.outcome === 'found' && text.slice(found.start, found.end)).toBe(quote.exact)
    }
  })

  it('say voice, speaker, prospect, topic and step', () => {
    const purposes = new Set(items.flatMap(({ body }) => body.map(({ purpose }) => purpose)))
    expect(purposes).toEqual(new Set(['classifying', 'identifying', 'tagging', 'linking', 'describing']))
  })
})

describe('A position', () => {
  it('counts characters, not code units', () => {
    const dossier = structuredClone(threeProspects())
    const [source] = dossier.sources
    const place = Object.values(dossier.places).find(
      (one) => one.source === source?.id && one.paragraph === 1,
    )
    if (!source || !place) throw new Error('The fixture has a first paragraph.')
    source.paragraphs[0] = `🙂${source.paragraphs[0]}`
    for (const one of Object.values(dossier.places))
      if (one.source === source.id && one.paragraph === 1) {
        one.start += 2
        one.end += 2
      }
    const item = annotationCollection(dossier, 'https://example.org/x/').first.items[0]
    const position = item?.target.selector.find((one) => 'start' in one)
    expect(position && 'start' in position && position.start).toBe(place.start - 1)
  })

  it('counts those of all paragraphs before it', () => {
    const fixture = threeProspects()
    const index = fixture.quotes.findIndex(({ id }) => (fixture.places[id]?.paragraph ?? 0) > 2)
    const startIn = (dossier: Dossier) => {
      const item = annotationCollection(dossier, 'https://example.org/x/').first.items[index]
      const position = item?.target.selector.find((one) => 'start' in one)
      return position && 'start' in position ? position.start : undefined
    }
    const longer = structuredClone(fixture)
    const source = longer.sources.find(({ id }) => id === fixture.quotes[index]?.source)
    if (!source) throw new Error('The fixture has a third paragraph.')
    source.paragraphs[0] = `${source.paragraphs[0]}🙂🙂`
    expect(startIn(longer)).toBe((startIn(fixture) ?? 0) + 2)
  })
})

describe('A quotation for search engines', () => {
  it('names who speaks and where it stands', () => {
    const quote = article.quotes.find(({ id }) => id === 'will-only-worsen')
    expect(quote && quotationOf(article, quote.id)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Quotation',
      text: 'European security will only worsen',
      inLanguage: 'en',
      spokenByCharacter: { '@type': 'Person', name: 'Valery Gerasimov' },
      isPartOf: {
        '@type': 'NewsArticle',
        name: 'Russia ready to mend ties with NATO',
        url: 'https://en.vestikavkaza.ru/analysis/Russia-ready-to-mend-ties-with-NATO.html',
      },
    })
  })
})
