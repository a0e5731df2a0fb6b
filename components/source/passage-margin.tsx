'use client'

import { useMemo } from 'react'
import { useDossier } from '@/components/frame/dossier-context'
import { Badge } from '@/components/marks/badge'
import { OurWords } from '@/components/marks/our-words'
import { QuoteAnchor } from '@/components/source/quote-anchor'
import { type QuoteGroup, quoteGroups } from '@/components/source/quote-groups'
import { dependents } from '@/core/dependents'
import type { Dossier, QuoteId } from '@/core/dossier'
import type { NumberedQuote } from '@/core/passages'
import { type Use, usesOf } from '@/core/uses'

type Props = { quotes: readonly NumberedQuote[]; number: number; open: QuoteId | null }

/** Beside a paragraph: each of its quotes with what rests on it. */
export function PassageMargin({ quotes, number, open }: Props) {
  const dossier = useDossier()
  const groups = useMemo(() => entries(dossier, quotes), [dossier, quotes])
  return (
    <div className="passage-margin">
      {number > 0 && (
        <p className="flex items-center gap-2 pb-1 font-semibold">
          <Badge number={number} size="small" />
          <OurWords says={dossier.scenarios[number - 1]?.label ?? ''} />
        </p>
      )}
      <ol>
        {groups.map((entry) => (
          <Entry key={entry.head.quote.id} entry={entry} open={open} />
        ))}
      </ol>
    </div>
  )
}

type Label = { quote: QuoteId; number: number | undefined; says: string; key: string }

type EntryOf = QuoteGroup & { labels: Label[] }

function entries(dossier: Dossier, quotes: readonly NumberedQuote[]): EntryOf[] {
  const uses = usesOf(dossier)
  return quoteGroups(dossier, quotes).map((group) => {
    const labels: Label[] = []
    for (const { quote, number } of [group.head, ...group.within]) {
      const own = labelsOf(dossier, quote.id, uses.get(quote.id) ?? [])
      const fresh = own.filter(({ key }) => !labels.some((one) => one.key === key))
      // Said again of a quote that carries nothing else, so that no number of the text is left out.
      const said = fresh.length > 0 ? fresh : own
      labels.push(...said.map((label) => ({ ...label, quote: quote.id, number })))
    }
    return { ...group, labels }
  })
}

/** What rests on a quote, in few words; the first label of a kind is enough. */
function labelsOf(dossier: Dossier, quote: QuoteId, uses: readonly Use[]): Pick<Label, 'says' | 'key'>[] {
  const { rows, steps, moments } = dependents(dossier, uses)
  const scenario = uses.some(({ by }) => by === 'scenario')
  return [
    ...(scenario ? [{ says: 'tells the prospect', key: `${quote} whole` }] : []),
    ...steps.map(({ step }) => ({ says: `${step.kind}: ${step.label}`, key: step.id })),
    ...rows.map(({ topic, as }) => ({
      says: as === 'note' ? `${topic.label} (note)` : topic.label,
      key: `row ${topic.id}`,
    })),
    ...moments.map(({ id, label }) => ({ says: `background: ${label}`, key: id })),
  ]
}

function Entry({ entry, open }: { entry: EntryOf; open: QuoteId | null }) {
  const { head, within, labels } = entry
  const here = [head, ...within].some(({ quote }) => quote.id === open)
  return (
    <li className={`margin-entry ${here ? 'margin-here' : ''}`}>
      <span className="quote-number">{head.number}</span>
      <span>
        {labels.map(({ quote, number, says, key }, index) => (
          <span key={`${quote} ${key}`}>
            {index > 0 && ', '}
            {number !== head.number && number !== labels[index - 1]?.number && (
              <span className="quote-number">{number} </span>
            )}
            <QuoteAnchor id={quote} current={open === quote}>
              <OurWords says={says} />
            </QuoteAnchor>
          </span>
        ))}
      </span>
    </li>
  )
}
