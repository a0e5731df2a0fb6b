'use client'

import '@/components/source/source.css'
import { useMemo } from 'react'
import { useDossier } from '@/components/frame/dossier-context'
import { MoreOfThem, useDrawn } from '@/components/frame/drawn'
import { later } from '@/components/frame/later'
import { capitalised } from '@/components/marks/capitalised'
import { Legend } from '@/components/marks/legend'
import { blocksOf, PassageBlock } from '@/components/source/passage-block'
import { QuoteKeys } from '@/components/source/quote-keys'
import { SourceActors } from '@/components/source/source-actors'
import { SourceSwitch } from '@/components/source/source-switch'
import { passagesOf } from '@/core/passages'
import { quoteBy } from '@/core/quotes-by'
import { LinkListener, useViewing } from '@/view/viewing'

const AboutTheText = later(() =>
  import('@/components/source/about-the-text').then(({ AboutTheText }) => AboutTheText),
)

/** The text whole, each quote marked in its place, and what can be said of the text as a whole. */
export function SourcePanel() {
  const dossier = useDossier()
  const source = useSourceRead()
  const passages = useMemo(() => (source ? passagesOf(dossier, source) : []), [dossier, source])
  const drawn = useDrawn(
    passages,
    ({ quotes }, named) => quotes.some(({ quote }) => quote.id === named),
    limits,
  )
  const blocks = useMemo(() => blocksOf(drawn), [drawn])
  if (!source) return null
  return (
    <>
      <QuoteKeys passages={passages} />
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2 pb-4 pt-5">
        <h1 className="text-h1 font-semibold">{capitalised(source.label)}, whole</h1>
        <SourceSwitch read={source.id} />
        <Legend silence={false} />
        <SourceActors />
      </div>
      <div
        className={`border-t-2 border-ink ${drawn.length > longText ? 'passages-long' : ''}`}
        lang={source.language}
      >
        {blocks.map((block) => (
          <LinkListener key={block.number}>
            <PassageBlock source={source} passages={block.passages} />
          </LinkListener>
        ))}
      </div>
      <p className="max-w-[44rem] py-3 text-meta text-ink-2">
        Word for word, with the spelling and the quotation marks of the file. A click opens the smallest quote
        at that place.{' '}
        <span className="by-keyboard">Alt with the arrow keys up and down goes from quote to quote.</span>
      </p>
      {drawn.length < passages.length ? (
        <MoreOfThem drawn={drawn.length} all={passages.length} what="paragraphs" />
      ) : (
        <AboutTheText key={source.id} source={source} passages={passages} />
      )}
    </>
  )
}

/** A paragraph is as long as some rows of a table. */
const limits = { many: 15, reach: 3 }

/** From so many paragraphs on, those out of sight are not laid out. */
const longText = 60

/** The source of the open quote, else the one that the link names, else the first. */
function useSourceRead() {
  const dossier = useDossier()
  const id = useViewing(({ view }) => quoteBy(dossier, view.quote)?.source ?? view.source)
  return dossier.sources.find((source) => source.id === id) ?? dossier.sources[0]
}
