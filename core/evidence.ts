import type {
  Actor,
  ActorId,
  Dossier,
  Mention,
  Place,
  Quote,
  QuoteId,
  Reading,
  Source,
  TopicId,
} from '@/core/dossier'
import { quoteBy } from '@/core/quotes-by'
import { sentences } from '@/core/sentences'
import { overlap } from '@/core/spans'
import { type Use, usesOf } from '@/core/uses'
import { samePassage } from '@/core/where'

/**
 * One hand that the words passed through. `namedHere` says whether the sentence itself names it;
 * `namedIn` lists the paragraphs of the source that do.
 */
export type Hand = { actor: Actor; namedHere: boolean; namedIn: number[] }

/** All that can be said about a quote: where it stands, who says it, and what rests on it. */
export type Evidence = {
  quote: Quote
  place: Place
  source: Source
  paragraph: string
  attribution: { quote: Quote; place: Place } | undefined
  hands: Hand[]
  uses: readonly Use[]
  readings: Reading[]
  /** The other parts of a statement that shows these words with some left out. */
  elidedWith: { quote: Quote; place: Place }[]
}

/** The evidence of a quote, or nothing if the dossier has no such quote. `row` is where it is shown. */
export function evidenceOf(dossier: Dossier, id: QuoteId, row: TopicId | null = null): Evidence | undefined {
  const quote = quoteBy(dossier, id)
  const place = dossier.places[id]
  const source = dossier.sources.find((one) => one.id === quote?.source)
  if (!quote || !place || !source) return undefined
  return {
    quote,
    place,
    source,
    paragraph: source.paragraphs[place.paragraph - 1] ?? '',
    attribution: attributionOf(dossier, quote),
    hands: handsOf(dossier, quote, place, source),
    uses: usesOf(dossier).get(id) ?? [],
    readings: dossier.readings.filter(({ quotes }) => quotes.includes(id)),
    elidedWith: elidedWith(dossier, id, row),
  }
}

function elidedWith(dossier: Dossier, id: QuoteId, row: TopicId | null): Evidence['elidedWith'] {
  const parts = dossier.topics
    .filter((topic) => topic.id === row)
    .flatMap(({ sides }) => sides)
    .flatMap((side) => ('silent' in side || !side.elided || !side.quotes.includes(id) ? [] : side.quotes))
  return dossier.quotes
    .filter((quote) => quote.id !== id && parts.includes(quote.id))
    .flatMap((quote) => {
      const place = dossier.places[quote.id]
      return place ? [{ quote, place }] : []
    })
}

function attributionOf(dossier: Dossier, { attribution }: Quote): Evidence['attribution'] {
  const quote = quoteBy(dossier, attribution)
  const place = quote && dossier.places[quote.id]
  return quote && place && { quote, place }
}

function handsOf(dossier: Dossier, quote: Quote, place: Place, source: Source): Hand[] {
  const paragraph = source.paragraphs[place.paragraph - 1] ?? ''
  const own = sentences(paragraph, source.language).filter((one) => overlap(one, place))
  return quote.hands.flatMap((id) => {
    const actor = dossier.actors.find((one) => one.id === id)
    if (!actor) return []
    const named = namings(dossier, id, source)
    return [
      {
        actor,
        namedHere: named.some(
          (one) => samePassage(one, place) && own.some((sentence) => overlap(sentence, one)),
        ),
        namedIn: [...new Set(named.map((one) => one.paragraph))],
      },
    ]
  })
}

/** Names inside other names do not count: nobody speaks through the title of a conference. */
function namings(dossier: Dossier, actor: ActorId, source: Source): Mention[] {
  return dossier.mentions.filter(
    (one) => one.actor === actor && one.source === source.id && one.as !== 'inside',
  )
}
