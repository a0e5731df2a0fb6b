'use client'

import { Fragment, type MouseEvent, useMemo } from 'react'
import { useDossier } from '@/components/frame/dossier-context'
import { type PassageMark, PassagePiece, type PieceLook } from '@/components/source/passage-piece'
import { QuoteAnchor } from '@/components/source/quote-anchor'
import { quoteGroups } from '@/components/source/quote-groups'
import type { ActorId, Dossier, QuoteId, ScenarioId, Voice } from '@/core/dossier'
import type { NumberedQuote } from '@/core/passages'
import { segments } from '@/core/segments'
import { actorsNamedIn, mentionsIn, prospectAt } from '@/core/where'
import { useVerbs } from '@/view/viewing'

/** What is looked for in the text; all the rest steps back. */
export type Sought = { voices: readonly Voice[]; actors: readonly ActorId[]; only: ScenarioId | null }

type Props = Sought & { words: string; quotes: readonly NumberedQuote[]; open: QuoteId | null }

/** The words of a paragraph, cut where quotes and names begin and end, and joined again without a seam. */
export function PassageText({ words, quotes, open, ...sought }: Props) {
  const dossier = useDossier()
  const { openQuote } = useVerbs()
  const pieces = useMemo(() => piecesOf(dossier, words, quotes), [dossier, words, quotes])
  const openAt = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || event.target.closest('a')) return
    const id = event.target.closest('[data-smallest]')?.getAttribute('data-smallest')
    const found = quotes.find(({ quote }) => quote.id === id)
    // Whoever selects words wants the words, not their evidence.
    if (found && window.getSelection()?.isCollapsed !== false) openQuote(found.quote.id)
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a short cut for the pointer; every quote is a link beside the text
    <p className="passage-text" onClick={openAt}>
      {pieces.map(({ start, ends, ...piece }) => (
        <Fragment key={start}>
          <PassagePiece
            {...piece}
            begins={piece.starts.includes(open ?? '')}
            open={piece.around.includes(open ?? '')}
            dimmed={isDimmed(piece, sought)}
            lit={piece.named.some((id) => sought.actors.includes(id))}
          />
          {ends.map(({ quote, number }) => (
            <sup key={quote.id} className="quote-number">
              <QuoteAnchor id={quote.id} current={open === quote.id} label={`Quote ${number}`}>
                {number}
              </QuoteAnchor>
            </sup>
          ))}
        </Fragment>
      ))}
    </p>
  )
}

function isDimmed(piece: PieceLook, { voices, actors, only }: Sought): boolean {
  const meant = actors.length === 0 || piece.about.some((id) => actors.includes(id))
  const heard = voices.length === 0 || (piece.voice !== undefined && voices.includes(piece.voice))
  return !heard || !meant || (only !== null && piece.told !== only)
}

function piecesOf(dossier: Dossier, words: string, quotes: readonly NumberedQuote[]) {
  const [first] = quotes
  const mentions = first ? mentionsIn(dossier, first.place) : []
  const marks: PassageMark[] = [
    ...quotes.map((numbered) => ({ start: numbered.place.start, end: numbered.place.end, numbered })),
    ...mentions.map(({ start, end, actor }) => ({ start, end, actor })),
  ]
  const heads = quoteGroups(dossier, quotes).map(({ head }) => head)
  return segments(words, marks).map(({ start, end, words: own, marks: here }) => {
    const around = here.flatMap((mark) => ('numbered' in mark ? [mark.numbered] : []))
    const [smallest] = [...around].sort((a, b) => a.place.end - a.place.start - (b.place.end - b.place.start))
    const number = smallest ? prospectAt(dossier, smallest.place) : 0
    return {
      start,
      words: own,
      number,
      smallest: smallest?.quote.id,
      voice: smallest?.quote.voice,
      told: dossier.scenarios[number - 1]?.id,
      around: around.map(({ quote }) => quote.id as string),
      starts: around.filter(({ place }) => place.start === start).map(({ quote }) => quote.id as string),
      named: here.flatMap((mark) => ('actor' in mark ? [mark.actor] : [])),
      about: smallest ? actorsNamedIn(dossier, smallest.place) : [],
      ends: heads.filter(({ place }) => place.end === end),
    }
  })
}
