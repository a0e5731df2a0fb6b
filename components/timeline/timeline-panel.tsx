'use client'

import '@/components/timeline/timeline.css'
import '@/components/timeline/fork.css'
import '@/components/timeline/branch.css'
import '@/components/timeline/calendar.css'
import { useMemo } from 'react'
import { useDossier } from '@/components/frame/dossier-context'
import { MoreOfThem, useAddressed } from '@/components/frame/drawn'
import { later } from '@/components/frame/later'
import { Badge } from '@/components/marks/badge'
import { Legend } from '@/components/marks/legend'
import { OurWords } from '@/components/marks/our-words'
import { ForkDrawing } from '@/components/timeline/fork-drawing'
import { HappeningKeys } from '@/components/timeline/happening-keys'
import { StepLegend } from '@/components/timeline/step-legend'
import { Unfold } from '@/components/timeline/unfold'
import { type Fork, flattened, forkOf } from '@/core/fork'
import { forkAround } from '@/core/fork-around'

const ForkList = later(() => import('@/components/timeline/fork-list').then(({ ForkList }) => ForkList))
const CalendarSection = later(() =>
  import('@/components/timeline/calendar-section').then(({ CalendarSection }) => CalendarSection),
)

/** Moments and steps, and the groups or strands on either side of the one with what the address names. */
const limits = { many: 60, reach: 1 }

const numberWords = ['no', 'one', 'two', 'three', 'four', 'five', 'six']

/** Where the prospects part, in what order and by whom: a drawing, the same as a list, and the calendar. */
export function TimelinePanel() {
  const dossier = useDossier()
  const fork = useMemo(() => forkOf(dossier), [dossier])
  const drawn = useDrawnFork(fork)
  const long = countIn(drawn) > limits.many
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2 pt-5">
        <h1 className="text-h1 font-semibold">One past, {numberWords[fork.branches.length]} prospects</h1>
        <Unfold fork={fork} />
      </div>
      <div className="timeline-legends">
        <StepLegend />
        <Legend />
      </div>
      <p className="pb-3 text-meta text-ink-2">
        {fork.strands.length > 1 && 'No order between the groups of the past. '}What has no words of time
        beside it is undated.{' '}
        <a href="#fork-list" className="text-ink">
          The same, as a list
        </a>
      </p>
      <nav aria-label="In the list" className="list-links print:hidden tablet:hidden">
        <span aria-hidden="true">List:</span>
        {fork.branches.map(({ number, scenario }) => (
          <a key={number} href={`#fork-list-${number}`}>
            <Badge number={number} size="small" /> <OurWords says={scenario.label} />
          </a>
        ))}
      </nav>
      <ForkDrawing fork={drawn} long={long} />
      <ForkList fork={drawn} long={long} />
      <HappeningKeys fork={fork} />
      {drawn === fork ? (
        <CalendarSection />
      ) : (
        <MoreOfThem drawn={countIn(drawn)} all={countIn(fork)} what="moments and steps" />
      )}
    </>
  )
}

/** The fork, or what stands in it around the one of many that the address names. */
function useDrawnFork(fork: Fork): Fork {
  const named = useAddressed(
    useMemo(() => countIn(fork), [fork]),
    limits,
  )
  return useMemo(() => (named === null ? fork : forkAround(fork, named, limits.reach)), [fork, named])
}

/** How many moments and steps it tells. */
const countIn = ({ strands, speech, branches }: Fork) =>
  flattened([...strands.flatMap(({ moments }) => moments), ...speech]).length +
  branches.flatMap(({ groups }) => groups.flatMap(({ steps }) => steps)).length
