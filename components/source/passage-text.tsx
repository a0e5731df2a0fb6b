'use client'

import { type MouseEvent, useEffect, useMemo, useRef } from 'react'
import { useDossier } from '@/components/frame/dossier-context'
import { ViewLink } from '@/components/frame/view-link'
import { quoteGroups } from '@/components/source/quote-groups'
import type { ActorId, QuoteId } from '@/core/dossier'
import { prospectAt } from '@/core/evidence'
import type { NumberedQuote } from '@/core/passages'
import { type Segment, segments } from '@/core/segments'
import { useViewing } from '@/view/viewing'

type Mark = { start: number; end: number } & ({ numbered: NumberedQuote } | { actor: ActorId })

/** The words of a paragraph, cut where quotes and names begin and end, and joined again without a seam. */
export function PassageText({ words, quotes }: { words: string; quotes: readonly NumberedQuote[] }) {
  const dossier = useDossier()
  const openQuote = useViewing((viewing) => viewing.openQuote)
  const paragraph = quotes[0]?.place.paragraph
  const pieces = useMemo(() => {
    const marks: Mark[] = [
      ...quotes.map((numbered) => ({ start: numbered.place.start, end: numbered.place.end, numbered })),
      ...dossier.mentions
        .filter((one) => one.source === quotes[0]?.place.source && one.paragraph === paragraph)
        .map(({ start, end, actor }) => ({ start, end, actor })),
    ]
    return segments(words, marks)
  }, [dossier, words, quotes, paragraph])
  const groups = useMemo(() => quoteGroups(dossier, quotes), [dossier, quotes])
  const openAt = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || event.target.closest('a')) return
    const id = event.target.closest('[data-smallest]')?.getAttribute('data-smallest')
    const found = quotes.find(({ quote }) => quote.id === id)
    if (found && window.getSelection()?.isCollapsed !== false) openQuote(found.quote.id)
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a short cut for the pointer; every quote is a link beside the text
    <p className="passage-text" onClick={openAt}>
      {pieces.map((piece) => (
        <Piece
          key={piece.start}
          piece={piece}
          ends={groups.filter(({ head }) => head.place.end === piece.end)}
        />
      ))}
    </p>
  )
}

type PieceProps = { piece: Segment<Mark>; ends: readonly { head: NumberedQuote }[] }

function Piece({ piece, ends }: PieceProps) {
  const dossier = useDossier()
  const { quote: open, actors, voices, only } = useViewing((viewing) => viewing.view)
  const marks = piece.marks.flatMap((mark) => ('numbered' in mark ? [mark.numbered] : []))
  const named = piece.marks.flatMap((mark) => ('actor' in mark ? [mark.actor] : []))
  const smallest = [...marks].sort((a, b) => length(a) - length(b))[0]
  const begins = marks.find(({ quote, place }) => quote.id === open && place.start === piece.start)
  const isOpen = marks.some(({ quote }) => quote.id === open)
  const prospect = smallest ? prospectAt(dossier, smallest.place) : 0
  const asked =
    (voices.length === 0 || (smallest !== undefined && voices.includes(smallest.quote.voice))) &&
    (only === null || dossier.scenarios[prospect - 1]?.id === only)
  const lit = named.some((id) => actors.includes(id))
  const classes = [
    smallest && `piece piece-${smallest.quote.voice} hue-${prospect}`,
    isOpen && 'piece-open',
    !asked && 'piece-dimmed',
    lit && 'mention-followed',
  ]
  return (
    <>
      <span
        className={classes.filter(Boolean).join(' ')}
        data-smallest={smallest?.quote.id}
        data-told={dossier.scenarios[prospect - 1]?.id}
        data-mention={named.join(' ') || undefined}
      >
        {begins && <OpenMark id={begins.quote.id} />}
        {piece.words}
      </span>
      {ends.map(({ head }) => (
        <QuoteNumber key={head.quote.id} numbered={head} />
      ))}
    </>
  )
}

const length = ({ place }: NumberedQuote) => place.end - place.start

/** The number after a quote, a link to its own address. */
function QuoteNumber({ numbered }: { numbered: NumberedQuote }) {
  const { quote, number } = numbered
  const open = useViewing(({ view }) => view.quote === quote.id)
  const openQuote = useViewing((viewing) => viewing.openQuote)
  return (
    <sup className="quote-number">
      <ViewLink
        to={{ quote: quote.id }}
        onFollow={() => openQuote(quote.id)}
        current={open}
        label={`Quote ${number ?? ''}`}
        quote={quote.id}
      >
        {number}
      </ViewLink>
    </sup>
  )
}

/** Where the open quote begins: brought into the middle of the screen, and given the focus. */
function OpenMark({ id }: { id: QuoteId }) {
  const mark = useRef<HTMLSpanElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another quote that begins at the same place is brought into sight anew
  useEffect(() => {
    mark.current?.parentElement?.scrollIntoView({ block: 'center' })
    mark.current?.focus({ preventScroll: true })
  }, [id])
  return <span ref={mark} tabIndex={-1} className="open-mark" data-open-quote={id} />
}
