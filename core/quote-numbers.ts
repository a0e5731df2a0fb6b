import type { Dossier, QuoteId } from '@/core/dossier'
import { once } from '@/core/once'
import { passagesOf } from '@/core/passages'

/** The number of each quote that carries something: the same one wherever it stands. Found once for each dossier. */
export const quoteNumbers: (dossier: Dossier) => ReadonlyMap<QuoteId, number> = once(numbersOf)

function numbersOf(dossier: Dossier): ReadonlyMap<QuoteId, number> {
  const numbered = dossier.sources
    .flatMap((source) => passagesOf(dossier, source))
    .flatMap(({ quotes }) => quotes)
    .flatMap(({ quote, number }) => (number === undefined ? [] : [[quote.id, number] as const]))
  return new Map(numbered)
}
