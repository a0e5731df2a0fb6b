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
  const sources = new Map(dossier.sources.map((source) => [source.id, pinned(source)]))
  const items = dossier.quotes.flatMap((quote) => {
    const place = dossier.places[quote.id]
    const pin = sources.get(quote.source)
    return place && pin ? [annotation(dossier, quote, place, pin, base)] : []
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

function annotation(dossier: Dossier, quote: Quote, place: Place, pin: Pinned, base: string) {
  return {
    id: `${base}source/${quote.id}/#annotation`,
    type: 'Annotation',
    motivation: 'classifying',
    body: bodies(dossier, quote, place, base),
    target: {
      source: `${base}${textFileOf(dossier, pin.source)}`,
      selector: [textQuoteSelector(pin, place), textPositionSelector(pin, place)],
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

/** The text of a source, and where each of its paragraphs begins in it: in code units and in code points. */
type Pinned = { source: Source; text: string; starts: { units: number; points: number }[] }

/** Put together once for all quotes of a source, since a long text has many. */
function pinned(source: Source): Pinned {
  let before = { units: 0, points: 0 }
  const starts = source.paragraphs.map((words) => {
    const here = before
    before = { units: here.units + words.length + 1, points: here.points + codePoints(words) + 1 }
    return here
  })
  return { source, text: textOf(source), starts }
}

const codePoints = (words: string) => [...words].length

const startOf = ({ starts }: Pinned, { paragraph }: Place) => starts[paragraph - 1] ?? { units: 0, points: 0 }

function textQuoteSelector(pin: Pinned, place: Place) {
  const { units } = startOf(pin, place)
  const [start, end] = [units + place.start, units + place.end]
  return {
    type: 'TextQuoteSelector',
    exact: pin.text.slice(start, end),
    prefix: pin.text.slice(Math.max(0, start - contextChars), start),
    suffix: pin.text.slice(end, end + contextChars),
  }
}

/** The model counts Unicode code points (section 4.2.5), JavaScript counts UTF-16 code units. */
function textPositionSelector(pin: Pinned, place: Place) {
  const { points } = startOf(pin, place)
  const paragraph = pin.source.paragraphs[place.paragraph - 1] ?? ''
  const at = (units: number) => points + codePoints(paragraph.slice(0, units))
  return { type: 'TextPositionSelector', start: at(place.start), end: at(place.end) }
}
