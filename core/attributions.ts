import type { Actor, Dossier, Place, Quote, Reading } from '@/core/dossier'
import { quoteBy } from '@/core/quotes-by'

/** A quote whose attribution stands in another sentence, with the words that it inherits. */
export type Inherited = { quote: Quote; place: Place; from: Quote; fromPlace: Place }

/** Quotes that inherit their attribution, the outermost of each place alone: what lies in one inherits with it. */
export function inheritedIn(
  dossier: Dossier,
  outermost: readonly { quote: Quote; place: Place }[],
): Inherited[] {
  return outermost.flatMap(({ quote, place }) => {
    const from = quoteBy(dossier, quote.attribution)
    const fromPlace = from && dossier.places[from.id]
    return quote.inherited && from && fromPlace ? [{ quote, place, from, fromPlace }] : []
  })
}

/** Claims that passed one hand more than what the speaker of the source says: a claim about a claim. */
export function passedOneHandMore(dossier: Dossier): { quote: Quote; hands: Actor[] }[] {
  return dossier.quotes.flatMap((quote) => {
    const source = dossier.sources.find(({ id }) => id === quote.source)
    // A source that names no hands of its own still hears the first mouth itself.
    if (!source || quote.hands.length <= Math.max(1, source.hands.length)) return []
    return [{ quote, hands: quote.hands.flatMap((id) => dossier.actors.find((one) => one.id === id) ?? []) }]
  })
}

/** How an actor is heard: in its own quoted words, in a report, as one who passes on what others say, or not at all. */
export type Heard = { actor: Actor; how: 'quoted' | 'reported' | 'passes-on' | 'missing' }

/**
 * Every actor that the text names as itself, and whether its voice is heard. An actor that is named only
 * inside another name is not spoken of.
 */
export function whoIsHeard(dossier: Dossier): Heard[] {
  return dossier.actors
    .filter(({ forms }) => forms.some((form) => form.as !== 'inside'))
    .map((actor) => ({ actor, how: heardHow(dossier, actor) }))
}

function heardHow({ quotes }: Dossier, { id }: Actor): Heard['how'] {
  const own = quotes.filter(({ speaker }) => speaker === id)
  if (own.some(({ voice }) => voice === 'direct')) return 'quoted'
  if (own.length > 0) return 'reported'
  return quotes.some(({ hands }) => hands.includes(id)) ? 'passes-on' : 'missing'
}

/** Someone who is never heard, and a reading by which a pronoun in words quoted from another may mean it. */
export type MeantPerhaps = { actor: Actor; reading: Reading; quote: Quote }

/** Where a silence is open to reading: "We", said by one man, may be a state. */
export function meantPerhaps(dossier: Dossier): MeantPerhaps[] {
  const missing = whoIsHeard(dossier).filter(({ how }) => how === 'missing')
  return missing.flatMap(({ actor }) => {
    const pronouns = new Set(
      actor.forms.flatMap(({ as, reading }) => (as === 'pronoun' && reading ? [reading] : [])),
    )
    return dossier.readings
      .filter(({ id }) => pronouns.has(id))
      .flatMap((reading) => {
        const quote = dossier.quotes.find(
          ({ id, voice }) => voice === 'direct' && reading.quotes.includes(id),
        )
        return quote ? [{ actor, reading, quote }] : []
      })
  })
}
