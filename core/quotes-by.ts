import type { Dossier, Quote, QuoteId } from '@/core/dossier'

/** The quotes of these ids, in their order. */
export const quotesBy = ({ quotes }: Pick<Dossier, 'quotes'>, ids: readonly QuoteId[]): Quote[] =>
  ids.flatMap((id) => quotes.find((quote) => quote.id === id) ?? [])
