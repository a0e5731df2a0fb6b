'use client'

import { Badge, Tally } from '@/components/marks/badge'
import { OurWords } from '@/components/marks/our-words'
import { Connective } from '@/components/timeline/connective'
import { Involved, useStepsBack } from '@/components/timeline/involved'
import { kindNames, OrderMark, StepMark } from '@/components/timeline/step-mark'
import { TimeWords } from '@/components/timeline/time-words'
import { useUnfolded } from '@/components/timeline/unfolding'
import { Words } from '@/components/timeline/words'
import type { Branch, BranchGroup, BranchStep } from '@/core/fork-branch'
import { involvedIn } from '@/core/involved'
import { LinkListener, useIs, usePart } from '@/view/viewing'

/** A future: its groups in the order of telling, and what it is silent on. */
export function BranchDrawing({ branch }: { branch: Branch }) {
  const { scenario, number, groups, silent } = branch
  const last = groups.at(-1)?.stage ?? 1
  const lastShown = useUnfolded(last)
  return (
    <div className={`branch hue-${number}`}>
      <Tally number={number} />
      <p className="branch-head">
        <Badge number={number} />
        <span>
          <OurWords says={scenario.label} />
        </span>
      </p>
      {groups.map((group) => (
        <GroupDrawing key={group.group.id} one={group} hue={number} />
      ))}
      {silent.length > 0 && (
        <div className={`silences ${lastShown}`} data-stage={last}>
          {silent.map((kind) => (
            <div key={kind}>
              <p className="step-kind">
                <StepMark kind={kind} />
                {kindNames[kind]}
              </p>
              <span className="silence hatch">
                <span>The text does not say.</span>
              </span>
            </div>
          ))}
        </div>
      )}
    </div>
  )
}

/** Steps beside each other, under the words that tie them to another group. */
function GroupDrawing({ one, hue }: { one: BranchGroup; hue: number }) {
  const shown = useUnfolded(one.stage)
  return (
    <div className={`group ${shown}`} data-stage={one.stage} data-count={one.steps.length}>
      <GroupTieDrawing one={one} hue={hue} />
      {one.steps.length > 1 && <p className="group-order">Side by side, no order given</p>}
      <div className="steps">
        {one.steps.map((step) => (
          <LinkListener key={step.step.id}>
            <StepDrawing one={step} hue={hue} />
          </LinkListener>
        ))}
      </div>
    </div>
  )
}

function GroupTieDrawing({ one: { after, pointsTo, number }, hue }: { one: BranchGroup; hue: number }) {
  const following = usePart('actors', ({ length }) => length > 0)
  const tie = after ?? pointsTo
  if (!tie) return number > 1 ? <div className="tie tie-none" /> : null
  const far = tie.to !== number - 1 && `group ${tie.to}`
  const note = after ? far && `said of ${far}` : `points to ${far || 'the steps above'}, gives no order`
  return (
    <div className={`tie ${after ? 'tie-order' : 'tie-points'}`}>
      <div className="tie-words">
        <Words quotes={tie.quotes} hue={hue} back={following} drawn />
        {note && <span className="tie-note">{note}</span>}
      </div>
      {after && <OrderMark />}
    </div>
  )
}

function StepDrawing({ one: { step, quotes, time, joiners }, hue }: { one: BranchStep; hue: number }) {
  const chosen = useIs('happening', step.id)
  const back = useStepsBack(step)
  return (
    <div className="step" data-happening={step.id} data-chosen={chosen ? '' : undefined}>
      <div className={`step-body ${back ? 'steps-back' : ''}`} data-involves={involvedIn(step).join(' ')}>
        <p className="step-kind">
          <StepMark kind={step.kind} />
          {kindNames[step.kind]}
        </p>
        <Words quotes={quotes} hue={hue} of={step.id} back={back} drawn />
        <TimeWords quotes={time} />
        <Involved happening={step} />
      </div>
      {joiners.length > 0 && (
        <span className="joiner">
          <Connective quotes={joiners} drawn />
        </span>
      )}
    </div>
  )
}
