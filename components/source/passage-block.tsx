'use client'

import { memo } from 'react'
import { PassageLine } from '@/components/source/passage-line'
import type { Source } from '@/core/dossier'
import type { Passage } from '@/core/passages'
import { useViewing, useWithin } from '@/view/viewing'

/** So many paragraphs are laid out, and asked whether a change concerns them, together. */
const blockLength = 20

/** The paragraphs in blocks: in a long text a step to another quote leaves all blocks but two alone. */
export function blocksOf(passages: readonly Passage[]): Passage[][] {
  const count = Math.ceil(passages.length / blockLength)
  return Array.from({ length: count }, (_, at) => passages.slice(at * blockLength, (at + 1) * blockLength))
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
    passages.flatMap(({ quotes }) => quotes.map(({ quote }) => quote.id)),
    ({ view }) => view.quote,
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
