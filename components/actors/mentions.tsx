'use client'

import { lazy, useMemo } from 'react'
import { ActorLink } from '@/components/actors/actor-link'
import { PartName } from '@/components/actors/part-name'
import { NearScreen } from '@/components/frame/near-screen'
import { ScrollingRegion } from '@/components/frame/scrolling-region'
import { sortLines } from '@/core/actor-rows'
import type { ActorLine } from '@/core/appearances'
import { timesNamed } from '@/core/mentions'

const MentionsChart = lazy(() => import('@/components/actors/mentions-chart'))

/** More bars than this cannot be told apart. */
const chartRows = 20

/** How often each actor is named, by part and by what names it: drawn when near the screen, always as a table. */
export function Mentions({ lines }: { lines: readonly ActorLine[] }) {
  const sorted = useMemo(() => sortLines(lines, 'en', 'mentions'), [lines])
  const drawn = sorted.slice(0, chartRows)
  const parts = sorted[0]?.appearances.map(({ part }) => part) ?? []
  return (
    <section aria-labelledby="mentions" className="mt-8 border-t-2 border-ink pt-3">
      <h2 id="mentions" tabIndex={-1} className="text-head font-semibold">
        How often each is named
      </h2>
      <p className="max-w-[44rem] pt-1 text-note text-ink-2">
        Counted from the marks in the text: names, descriptions and pronouns, by our reading of whom they
        name. A name inside another name, as in the title of a person, is counted apart: outlined in the
        drawing.
      </p>
      <NearScreen className="mentions-box" size={sizeFor(drawn.length)}>
        <MentionsChart rows={drawn} />
      </NearScreen>
      {sorted.length > drawn.length && (
        <p className="text-meta text-ink-2">
          Drawn: the {chartRows} named most often, of {sorted.length}.
        </p>
      )}
      <ScrollingRegion label="How often each actor is named" className="relative overflow-x-auto pt-4">
        <table className="figures mentions-figures">
          <caption className="sr-only">How often each actor is named, by part and by form</caption>
          <thead>
            <tr>
              <th scope="col">Actor</th>
              <th scope="col">Times named</th>
              {parts.map((part) => (
                <th key={part} scope="col">
                  <span className="part-name">
                    <PartName part={part} />
                  </span>
                </th>
              ))}
              <th scope="col" className="figures-apart">
                By name
              </th>
              <th scope="col">By description</th>
              <th scope="col">By pronoun</th>
              <th scope="col" className="figures-apart">
                Inside another name
              </th>
            </tr>
          </thead>
          <tbody>
            {sorted.map(({ actor, appearances, counts }) => (
              <tr key={actor.id}>
                <th scope="row">
                  <ActorLink actor={actor} />
                </th>
                <td>{timesNamed(counts)}</td>
                {appearances.map((one) => (
                  <td key={one.part}>{timesNamed(one.counts)}</td>
                ))}
                <td className="figures-apart">{counts.name}</td>
                <td>{counts.description}</td>
                <td>{counts.pronoun}</td>
                <td className="figures-apart">{counts.inside}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollingRegion>
    </section>
  )
}

/** Three sizes of box, by class: a style attribute is forbidden by a strict content policy. */
function sizeFor(rows: number): string {
  if (rows <= 8) return 'small'
  return rows <= 14 ? 'middle' : 'large'
}
