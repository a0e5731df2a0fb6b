'use client'

import { type RefObject, useEffect, useRef } from 'react'
import { Badge, Tally } from '@/components/marks/badge'
import { BranchDrawing } from '@/components/timeline/branch-drawing'
import { PastDrawing } from '@/components/timeline/past-drawing'
import { SpeechDrawing } from '@/components/timeline/speech-drawing'
import type { Fork } from '@/core/fork'
import { useViewing } from '@/view/viewing'

/**
 * The fork as a drawing: the past joins a trunk, the trunk parts into the branches. Hidden from screen readers, since
 * the list below says all of it; each thing in it answers to the pointer. Of a `long` one what is out of sight is not
 * laid out.
 */
export function ForkDrawing({ fork, long }: { fork: Fork; long: boolean }) {
  const frame = useRef<HTMLDivElement>(null)
  return (
    <div ref={frame} className={`fork-frame ${long ? 'fork-long' : ''}`} aria-hidden="true">
      <ChosenInSight frame={frame} />
      <div className="fork" data-branches={fork.branches.length}>
        <PastDrawing strands={fork.strands} />
        <SpeechDrawing speech={fork.speech} />
        <Arms branches={fork.branches} />
        <div className="branches">
          {fork.branches.map((branch) => (
            <BranchDrawing key={branch.scenario.id} branch={branch} />
          ))}
        </div>
      </div>
    </div>
  )
}

/** How the trunk parts, where the branches stand below each other: nothing leads from one of them to the next. */
function Arms({ branches }: Pick<Fork, 'branches'>) {
  return (
    <div className="fork-arms">
      {branches.map(({ number }) => (
        <div key={number} className="fork-arm">
          <Tally number={number} />
          <Badge number={number} />
        </div>
      ))}
    </div>
  )
}

/** Brings what is chosen into sight. Draws nothing, so that another choice does not draw all of the fork again. */
function ChosenInSight({ frame }: { frame: RefObject<HTMLDivElement | null> }) {
  const chosen = useViewing(({ view }) => view.happening)
  const opened = useRef(chosen)
  useEffect(() => {
    // What a link chose is where it should be, and who reads the list stays there.
    if (chosen !== opened.current && !document.activeElement?.closest('#fork-list'))
      frame.current?.querySelector('[data-chosen]')?.scrollIntoView({ block: 'nearest' })
    opened.current = chosen
  }, [chosen, frame])
  return null
}
