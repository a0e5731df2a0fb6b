'use client'

import { useMemo } from 'react'
import { useDossier } from '@/components/frame/dossier-context'
import { neighbours } from '@/components/source/quote-keys'
import type { Evidence } from '@/core/evidence'
import { passagesOf } from '@/core/passages'
import { useVerbs } from '@/view/viewing'

/** Beside the whole text: the words alone, and the ways to the quotes before and after. */
export function InTheText({ evidence }: { evidence: Evidence }) {
  const dossier = useDossier()
  const { quote, place, source } = evidence
  const passages = useMemo(() => passagesOf(dossier, source), [dossier, source])
  const { previous, next } = neighbours(passages, quote.id)
  const { openQuote } = useVerbs()
  return (
    <>
      <p className="evidence-text" lang={source.language}>
        <mark className={`mark-${quote.voice} mark-open`}>{quote.exact}</mark>
        <span className="locator">¶{place.paragraph}</span>
      </p>
      <p className="flex flex-wrap gap-2 pt-3">
        {previous && (
          <button type="button" className="button" onClick={() => openQuote(previous)}>
            Previous quote
          </button>
        )}
        {next && (
          <button type="button" className="button" onClick={() => openQuote(next)}>
            Next quote
          </button>
        )}
      </p>
    </>
  )
}
