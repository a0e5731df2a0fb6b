'use client'

import { useDossier } from '@/components/frame/dossier-context'
import { opensElsewhere } from '@/components/frame/view-link'
import { OurWords } from '@/components/marks/our-words'
import { Connective } from '@/components/timeline/connective'
import { useStepsBack } from '@/components/timeline/involved'
import { OrderMark } from '@/components/timeline/step-mark'
import { TimeWords } from '@/components/timeline/time-words'
import { useUnfolded } from '@/components/timeline/unfolding'
import type { Quote } from '@/core/dossier'
import type { PastMoment, Strand } from '@/core/fork'
import { involvedIn } from '@/core/involved'
import { pastStage } from '@/core/stage-count'
import { useIs, useLinkAddressOf, useVerbs } from '@/view/viewing'

/** The shared past: strands beside each other, each with its moments beside each other. */
export function PastDrawing({ strands }: { strands: readonly Strand[] }) {
  const shown = useUnfolded(pastStage)
  return (
    <div className={`strands ${shown}`} data-stage={pastStage} data-strands={Math.min(strands.length, 6)}>
      {strands.map(({ name, moments }) => (
        <div key={name} className="strand">
          <p className="strand-name">
            <OurWords says={name} />
          </p>
          <ul>
            {moments.map((one) => (
              <MomentDrawing key={one.moment.id} one={one} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

/** A moment by our name for it, with the text's own time words, and what the text puts after it. */
function MomentDrawing({ one, arrow }: { one: PastMoment; arrow?: readonly Quote[] }) {
  const { moment, led, beside } = one
  const chosen = useIs('happening', moment.id)
  const back = useStepsBack(moment)
  const joined = beside.flatMap(({ quotes }) => quotes)
  return (
    <li className="moment" data-happening={moment.id} data-chosen={chosen ? '' : undefined}>
      {arrow && (
        <span className="moment-tie">
          <OrderMark />
        </span>
      )}
      <span
        className={`moment-line ${back ? 'steps-back' : ''}`}
        data-involves={involvedIn(moment).join(' ')}
      >
        {arrow && <Connective quotes={arrow} drawn />}{' '}
        {joined.length > 0 && <Connective quotes={joined} drawn />} <MomentLink one={one} />{' '}
        <TimeWords quotes={one.time} />
      </span>
      {led.length > 0 && (
        <ul>
          {led.map((next) => (
            <MomentDrawing
              key={next.moment.id}
              one={next}
              arrow={next.follows
                .filter((tie) => tie.moment.id === moment.id)
                .flatMap(({ quotes }) => quotes)}
            />
          ))}
        </ul>
      )}
    </li>
  )
}

/** Our name of a moment, as a way to its words. */
export function MomentLink({ one: { moment, quotes } }: { one: PastMoment }) {
  const { places } = useDossier()
  const { chooseHappening } = useVerbs()
  const addressOf = useLinkAddressOf()
  const [first] = quotes
  if (!first) return <OurWords says={moment.label} />
  return (
    <a
      className="moment-link"
      tabIndex={-1}
      href={addressOf({ focus: null, happening: moment.id, quote: first.id })}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => {
        if (opensElsewhere(event)) return
        event.preventDefault()
        chooseHappening(moment.id)
      }}
    >
      <OurWords says={moment.label} />
      <span className="locator">¶{places[first.id]?.paragraph}</span>
    </a>
  )
}
