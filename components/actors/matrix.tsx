'use client'

import { MatrixRow } from '@/components/actors/matrix-row'
import type { PartColumn } from '@/components/actors/parts'
import type { Ranks } from '@/components/actors/ranks'
import { useDossier } from '@/components/frame/dossier-context'
import { ScrollingRegion } from '@/components/frame/scrolling-region'
import { Badge, Tally } from '@/components/marks/badge'
import { OurWords } from '@/components/marks/our-words'
import type { ActorGroup } from '@/core/actor-rows'
import { timesNamed } from '@/core/mentions'
import { LinkListener } from '@/view/viewing'

type Props = {
  groups: readonly ActorGroup[]
  parts: readonly PartColumn[]
  ranks: Ranks
  all: number
  most: number
}

const groupNames = { acting: 'Those it is about', voices: 'Voices: who tells it' }

/** Who acts, is acted upon, is only named, in each part of the text; and where it is silent. */
export function Matrix({ groups, parts, ranks, all, most }: Props) {
  const { title } = useDossier()
  const shown = groups.reduce((count, { lines }) => count + lines.length, 0)
  return (
    <MatrixFrame>
      {/* biome-ignore lint/a11y/noRedundantRoles: its display is grid, which takes a table's role away in some browsers */}
      <table role="table" className="matrix" data-columns={parts.length - 1}>
        <caption className="sr-only">
          <OurWords says={title} />, {shown} of {all} actors by what the text lets them do
        </caption>
        <thead>
          <tr>
            <th scope="col" className="lead lead-follow">
              Follow
            </th>
            <th scope="col" className="lead lead-actor">
              Actor, by its name in the text
            </th>
            <th scope="col" className="lead lead-count">
              Times named
            </th>
            {parts.map((one) => (
              <PartHead key={one.id} {...one} />
            ))}
          </tr>
        </thead>
        {groups.map(({ voice, all: ofAll, lines }) => (
          <tbody key={voice ? 'voices' : 'acting'}>
            <tr className="matrix-group">
              <th scope="rowgroup" colSpan={parts.length + 3}>
                {voice ? groupNames.voices : groupNames.acting}{' '}
                <span className="font-normal text-ink-2">
                  {lines.length === ofAll ? ofAll : `${lines.length} of ${ofAll}`}
                </span>
              </th>
            </tr>
            {lines.map((line) => (
              <LinkListener key={line.actor.id}>
                <MatrixRow
                  line={line}
                  parts={parts}
                  most={most}
                  rank={ranks.get(line.actor.id)}
                  times={timesNamed(line.counts)}
                />
              </LinkListener>
            ))}
          </tbody>
        ))}
      </table>
    </MatrixFrame>
  )
}

function PartHead({ part, id }: PartColumn) {
  const { scenarios } = useDossier()
  const scenario = scenarios[part - 1]
  if (!scenario)
    return (
      <th scope="col" className="lead lead-background">
        <span aria-hidden="true" className="tally tally-background" />
        <span className="part-head">Background</span>
      </th>
    )
  return (
    <th scope="col" data-scenario={id}>
      <Tally number={part} />
      <span className="part-head">
        <Badge number={part} />
        <span>{scenario.ordinal}</span>
        <span className="part-label">
          <OurWords says={scenario.label} />
        </span>
      </span>
    </th>
  )
}

/** Three prospects or more may need to scroll sideways; then the keyboard must be able to scroll them too. */
function MatrixFrame({ children }: { children: React.ReactNode }) {
  const { scenarios } = useDossier()
  if (scenarios.length < 3) return <div className="matrix-frame">{children}</div>
  return (
    <ScrollingRegion label="Actors" className="matrix-frame" columns={scenarios.length}>
      {children}
    </ScrollingRegion>
  )
}
