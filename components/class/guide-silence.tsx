'use client'

import { useDossier } from '@/components/frame/dossier-context'
import { Badge } from '@/components/marks/badge'
import { OurWords } from '@/components/marks/our-words'
import { Quote } from '@/components/quote/quote'
import type { Row } from '@/core/comparison'

/** A topic on which some prospects speak and some are silent. */
export function GuideSilence({ row }: { row: Row }) {
  const { topic, cells } = row
  const { scenarios } = useDossier()
  return (
    <>
      <p>
        <b>
          <OurWords says={topic.label} />:
        </b>
      </p>
      <ul className="guide-sides">
        {cells.map((cell) => {
          const number = scenarios.findIndex(({ id }) => id === cell.scenario.id) + 1
          return (
            <li key={cell.scenario.id} className="grid content-start gap-2">
              <Badge number={number} size="small" />
              {cell.silent ? (
                <span className="silence hatch">
                  <span>The text does not say.</span>
                </span>
              ) : (
                <Quote quotes={cell.quotes.slice(0, 1)} hue={number} />
              )}
            </li>
          )
        })}
      </ul>
      <p>
        Where a prospect says nothing on a topic, the cell is hatched. Nothing is filled in: that one side
        speaks of something does not mean that the other side denies it.
      </p>
    </>
  )
}
