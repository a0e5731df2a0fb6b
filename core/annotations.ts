import { contextChars } from '@/core/anchor'
import { dependents } from '@/core/dependents'
import type { Dossier, Place, Quote, Source } from '@/core/dossier'
import { plain } from '@/core/our-words'
import { textFileOf, textOf } from '@/core/source-text'
import { usesOf } from '@/core/uses'
import { prospectAt } from '@/core/where'

type Body =
  | { type: 'TextualBody'; purpose: 'classifying' | 'identifying' | 'tagging' | 'describing'; value: string }
  | { type: 'SpecificResource'; purpose: 'linking'; source: string }

/**
 * Every quote as an annotation on its source: a collection of the W3C Web Annotation Data Model (2017) with one
 * page. Addresses are relative to `base`, the dossier's own address, which ends with "/".
 */
export function annotationCollection(dossier: Dossier, base: string) {
  const id = `${base}annotations.json`
  const items = dossier.quotes.flatMap((quote) => {
    const place = dossier.places[quote.id]
    const source = dossier.sources.find((one) => one.id === quote.source)
    return place && source ? [annotation(dossier, quote, place, source, base)] : []
  })
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: plain(dossier.title),
    total: items.length,
    first: { id: `${id}#page`, type: 'AnnotationPage', startIndex: 0, items },
  }
}

function annotation(dossier: Dossier, quote: Quote, place: Place, source: Source, base: string) {
  return {
    id: `${base}source/${quote.id}/#annotation`,
    type: 'Annotation',
    motivation: 'classifying',
    body: bodies(dossier, quote, place, base),
    target: {
      source: `${base}${textFileOf(dossier, source)}`,
      selector: [textQuoteSelector(source, place), textPositionSelector(source, place)],
    },
  }
}

function bodies(dossier: Dossier, quote: Quote, place: Place, base: string): Body[] {
  const textual = (purpose: 'classifying' | 'identifying' | 'tagging' | 'describing', value: string) =>
    ({ type: 'TextualBody', purpose, value }) as const
  const { rows, steps } = dependents(dossier, usesOf(dossier).get(quote.id) ?? [])
  const speaker = dossier.actors.find(({ id }) => id === quote.speaker)
  const scenario = dossier.scenarios[prospectAt(dossier, place) - 1]
  return [
    textual('classifying', quote.voice),
    ...(speaker ? [textual('identifying', speaker.name)] : []),
    ...(scenario ? [textual('tagging', plain(scenario.label))] : []),
    ...rows.map(({ topic }) => ({
      type: 'SpecificResource' as const,
      purpose: 'linking' as const,
      source: `${base}compare/${topic.id}/`,
    })),
    ...steps.map(({ step }) => textual('describing', `${step.kind}: ${plain(step.label)}`)),
  ]
}

/** Where a place stands in the text of its source, in UTF-16 code units. */
function offsetsIn(source: Source, { paragraph, start, end }: Place) {
  const before = source.paragraphs.slice(0, paragraph - 1).reduce((sum, one) => sum + one.length + 1, 0)
  return { start: before + start, end: before + end }
}

function textQuoteSelector(source: Source, place: Place) {
  const text = textOf(source)
  const { start, end } = offsetsIn(source, place)
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextChars), start),
    suffix: text.slice(end, end + contextChars),
  }
}

/** The model counts Unicode code points (section 4.2.5), JavaScript counts UTF-16 code units. */
function textPositionSelector(source: Source, place: Place) {
  const text = textOf(source)
  const { start, end } = offsetsIn(source, place)
  const codePoints = (units: number) => [...text.slice(0, units)].length
  return { type: 'TextPositionSelector', start: codePoints(start), end: codePoints(end) }
}
