import type { Dossier, QuoteId } from '@/core/dossier'
import { passagesOf } from '@/core/passages'

const known = new WeakMap<Dossier, ReadonlyMap<QuoteId, number>>()

/** The number of each quote that carries something: the same one wherever it stands. Found once for each dossier. */
export function quoteNumbers(dossier: Dossier): ReadonlyMap<QuoteId, number> {
  const found = known.get(dossier) ?? numbersOf(dossier)
  known.set(dossier, found)
  return found
}

function numbersOf(dossier: Dossier): ReadonlyMap<QuoteId, number> {
  const numbered = dossier.sources
    .flatMap((source) => passagesOf(dossier, source))
    .flatMap(({ quotes }) => quotes)
    .flatMap(({ quote, number }) => (number === undefined ? [] : [[quote.id, number] as const]))
  return new Map(numbered)
}
