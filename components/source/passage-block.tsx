'use client'

import { memo } from 'react'
import { PassageLine } from '@/components/source/passage-line'
import type { Source } from '@/core/dossier'
import { grouped } from '@/core/grouped'
import type { Passage } from '@/core/passages'
import { useViewing, useWithin } from '@/view/viewing'

/** So many paragraphs are laid out, and asked whether a change concerns them, together. */
const blockLength = 20

/** Paragraphs that follow each other, and which of the blocks of their text they are, from 0. */
type Block = { number: number; passages: readonly Passage[] }

/**
 * The paragraphs in blocks: in a long text a step to another quote leaves all blocks but two alone. A paragraph is in
 * the same block, whether those around it are there or not.
 */
export function blocksOf(passages: readonly Passage[]): Block[] {
  const blocks = grouped(passages, ({ paragraph }) => [Math.floor((paragraph - 1) / blockLength)])
  return [...blocks].map(([number, own]) => ({ number, passages: own }))
}

/** Some paragraphs in a row, with what is looked for in them. */
export const PassageBlock = memo(function PassageBlock({
  source,
  passages,
}: {
  source: Source
  passages: readonly Passage[]
}) {
  const open = useWithin(
    'quote',
    passages.flatMap(({ quotes }) => quotes.map(({ quote }) => quote.id)),
  )
  const voices = useViewing(({ view }) => view.voices)
  const actors = useViewing(({ view }) => view.actors)
  const only = useViewing(({ view }) => view.only)
  return (
    <div className="passage-block">
      {passages.map((passage) => (
        <PassageLine
          key={passage.paragraph}
          source={source}
          passage={passage}
          open={passage.quotes.some(({ quote }) => quote.id === open) ? open : null}
          voices={voices}
          actors={actors}
          only={only}
        />
      ))}
    </div>
  )
})
