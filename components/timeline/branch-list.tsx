'use client'

import { Badge, Tally } from '@/components/marks/badge'
import { OurWords } from '@/components/marks/our-words'
import { Connective } from '@/components/timeline/connective'
import { HappeningItem } from '@/components/timeline/happening-item'
import { kindNames, StepMark } from '@/components/timeline/step-mark'
import { useUnfolded } from '@/components/timeline/unfolding'
import { When } from '@/components/timeline/when'
import type { Branch, BranchGroup } from '@/core/fork-branch'
import { LinkListener } from '@/view/viewing'

/** A future as a list of groups in the order of telling, each a list of steps in no order. */
export function BranchList({ branch }: { branch: Branch }) {
  const { scenario, number, groups, silent } = branch
  const last = groups.at(-1)?.stage ?? 1
  const lastShown = useUnfolded(last)
  return (
    <div id={`fork-list-${number}`} className={`fork-list-branch hue-${number}`}>
      <Tally number={number} />
      <h3 className="flex items-center gap-2">
        <Badge number={number} />
        <span>
          <span className="sr-only">{scenario.ordinal}: </span>
          <OurWords says={scenario.label} />
        </span>
      </h3>
      <ol>
        {groups.map((group) => (
          <Group key={group.group.id} one={group} hue={number} />
        ))}
      </ol>
      {silent.length > 0 && (
        <ul className={lastShown} data-stage={last}>
          {silent.map((kind) => (
            <li key={kind} className="happening">
              <p className="step-kind">
                <StepMark kind={kind} />
                {kindNames[kind]}
              </p>
              <span className="silence hatch">
                <span>The text does not say.</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function Group({ one, hue }: { one: BranchGroup; hue: number }) {
  const { group, number, steps } = one
  const shown = useUnfolded(one.stage)
  return (
    <li id={group.id} className={`fork-list-group ${shown}`} data-stage={one.stage}>
      <span aria-hidden="true" className="group-number">
        {number}
      </span>
      <GroupTies one={one} />
      <ul>
        {steps.map(({ step, quotes, time }) => (
          <LinkListener key={step.id}>
            <HappeningItem
              happening={step}
              quotes={quotes}
              hue={hue}
              kind={
                <span className="step-kind">
                  <StepMark kind={step.kind} />
                  {kindNames[step.kind]}:
                </span>
              }
            >
              <When time={time} />
              <span className="happening-note">
                Why {kindNames[step.kind].toLowerCase()}: <OurWords says={step.why} />
              </span>
            </HappeningItem>
          </LinkListener>
        ))}
      </ul>
    </li>
  )
}

/** How a group is tied to another one, and its steps to each other, each by quoted words. */
function GroupTies({ one: { after, pointsTo, steps, joiners } }: { one: BranchGroup }) {
  const joined = [...steps.flatMap((step) => step.joiners), ...joiners]
  return (
    <>
      {after && (
        <p className="group-tie">
          After group {after.to}, by the words <Connective quotes={after.quotes} />
        </p>
      )}
      {pointsTo && (
        <p className="group-tie">
          Points to group {pointsTo.to} by the words <Connective quotes={pointsTo.quotes} />, in no order
        </p>
      )}
      {steps.length > 1 && (
        <p className="group-tie">
          Side by side{joined.length > 0 && ', joined by '}
          <Connective quotes={joined} />
        </p>
      )}
    </>
  )
}
