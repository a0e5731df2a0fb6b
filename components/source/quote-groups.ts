import type { Dossier, QuoteId } from '@/core/dossier'
import type { NumberedQuote } from '@/core/passages'

/**
 * The quotes of a passage whose number stands in the text: those that lie in no other, but for what tells a
 * prospect as a whole. With each come the numbered quotes that lie in it.
 */
export type QuoteGroup = { head: NumberedQuote; within: NumberedQuote[] }

export function quoteGroups(dossier: Dossier, quotes: readonly NumberedQuote[]): QuoteGroup[] {
  const wholes = new Set<QuoteId>(dossier.scenarios.flatMap(({ whole }) => whole))
  const heads = new Map<QuoteId, QuoteGroup>()
  const groups: QuoteGroup[] = []
  for (const one of quotes) {
    if (one.number === undefined) continue
    const outer = one.inside && !wholes.has(one.inside) ? heads.get(one.inside) : undefined
    const group = outer ?? { head: one, within: [] }
    if (outer) outer.within.push(one)
    else groups.push(group)
    heads.set(one.quote.id, group)
  }
  return groups
}
