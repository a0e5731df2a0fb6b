'use client'

import { useEffect, useMemo, useRef } from 'react'
import { useBesideWords } from '@/components/evidence/beside-words'
import { Elsewhere } from '@/components/evidence/elsewhere'
import { EvidenceActions } from '@/components/evidence/evidence-actions'
import { Hands } from '@/components/evidence/hands'
import { InTheText } from '@/components/evidence/in-the-text'
import { Paragraph } from '@/components/evidence/paragraph'
import { Readings } from '@/components/evidence/readings'
import { RestsOnIt } from '@/components/evidence/rests-on-it'
import { VoiceSentence } from '@/components/evidence/voice-sentence'
import { useDossier } from '@/components/frame/dossier-context'
import type { QuoteId } from '@/core/dossier'
import { type Evidence, evidenceOf } from '@/core/evidence'
import { prospectAt } from '@/core/where'
import { useVerbs, useViewing } from '@/view/viewing'

/** What is known of one quote; nothing where the dossier has no such quote. */
export function OpenEvidence({ id }: { id: QuoteId }) {
  const dossier = useDossier()
  const row = useViewing(({ view }) => view.focus)
  const evidence = useMemo(() => evidenceOf(dossier, id, row), [dossier, id, row])
  return evidence && <Sheet evidence={evidence} />
}

function Sheet({ evidence }: { evidence: Evidence }) {
  const dossier = useDossier()
  const { closeQuote } = useVerbs()
  const panel = useViewing(({ view }) => view.panel)
  const aside = useRef<HTMLElement>(null)
  useBesideWords(evidence.quote.id, aside)
  useFocusOnOpening(evidence.quote.id)
  const number = prospectAt(dossier, evidence.place)
  return (
    <aside ref={aside} className={`evidence hue-${number}`} aria-label="Evidence">
      <div className="evidence-sheet">
        <header className="flex items-center justify-between gap-2 pb-3">
          <h2 id="evidence" tabIndex={-1} className="text-body font-semibold">
            Evidence
            <span className="sr-only">
              : <span className="src">{evidence.quote.exact}</span>
            </span>
          </h2>
          <button type="button" className="button button-quiet" onClick={closeQuote}>
            Close
            <kbd className="border border-line px-1 text-loc max-tablet:hidden">Esc</kbd>
          </button>
        </header>
        {panel === 'source' ? <InTheText evidence={evidence} /> : <Paragraph evidence={evidence} />}
        <VoiceSentence evidence={evidence} />
        <Hands evidence={evidence} />
        <RestsOnIt evidence={evidence} />
        <Readings readings={evidence.readings} />
        <Elsewhere evidence={evidence} />
        <EvidenceActions evidence={evidence} />
      </div>
    </aside>
  )
}

/** Whoever opened it from the page goes on reading in it. */
function useFocusOnOpening(id: QuoteId) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: for each quote that is opened
  useEffect(() => {
    if (document.activeElement?.closest('[data-quote]'))
      document.getElementById('evidence')?.focus({ preventScroll: true })
  }, [id])
}
