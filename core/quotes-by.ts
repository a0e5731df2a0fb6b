import type { Dossier, Quote, QuoteId } from '@/core/dossier'
import { once } from '@/core/once'

type Quotes = Pick<Dossier, 'quotes'>

const byId = once((quotes: readonly Quote[]) => new Map(quotes.map((quote) => [quote.id, quote])))

/** The quote of this id, if there is one. */
export const quoteBy = ({ quotes }: Quotes, id: QuoteId | null | undefined): Quote | undefined =>
  id ? byId(quotes).get(id) : undefined

/** The quotes of these ids, in their order. */
export const quotesBy = (dossier: Quotes, ids: readonly QuoteId[]): Quote[] =>
  ids.flatMap((id) => quoteBy(dossier, id) ?? [])
