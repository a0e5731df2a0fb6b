'use client'

import { useDossier } from '@/components/frame/dossier-context'
import { Badge } from '@/components/marks/badge'
import { capitalised } from '@/components/marks/capitalised'
import { OurWords } from '@/components/marks/our-words'
import type { Evidence } from '@/core/evidence'
import { locator, spokenLocator } from '@/core/locator'
import { segments } from '@/core/segments'
import { prospectAt } from '@/core/where'

/** The paragraph that the words stand in, as printed, with the words marked. */
export function Paragraph({ evidence }: { evidence: Evidence }) {
  const dossier = useDossier()
  const { paragraph, place, quote, source, elidedWith } = evidence
  const number = prospectAt(dossier, evidence.place)
  const marks = [
    { ...place, voice: quote.voice, open: true },
    ...elidedWith.map((part) => ({ ...part.place, voice: part.quote.voice, open: false })),
  ]
  return (
    <>
      <p className="flex items-center gap-2 pb-2 font-semibold">
        {number > 0 && <Badge number={number} />}
        {number > 0 ? (
          <OurWords says={dossier.scenarios[number - 1]?.label ?? ''} />
        ) : (
          'Background: said outside of the prospects'
        )}
      </p>
      <p className="evidence-text" lang={source.language}>
        <span aria-hidden="true" className="locator ml-0 mr-1.5">
          {locator(dossier, place)}
        </span>
        <span className="sr-only ours">{capitalised(spokenLocator(dossier, place))}: </span>
        {segments(paragraph, marks).map(({ start, words, marks: [mark] }) =>
          mark ? (
            <mark key={start} className={`mark-${mark.voice} ${mark.open ? 'mark-open' : ''}`}>
              {words}
            </mark>
          ) : (
            words
          ),
        )}
      </p>
      {elidedWith.length > 0 && (
        <p className="pt-2 text-meta text-ink-2">
          Shown with words left out, <span className="elision">[…]</span>: every part is underlined here.
        </p>
      )}
    </>
  )
}
