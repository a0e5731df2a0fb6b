'use client'

import { OurWords } from '@/components/marks/our-words'
import { useStepsBack } from '@/components/timeline/involved'
import { MomentLink } from '@/components/timeline/past-drawing'
import { useUnfolded } from '@/components/timeline/unfolding'
import { Words } from '@/components/timeline/words'
import { flattened, type PastMoment } from '@/core/fork'
import { involvedIn } from '@/core/involved'
import { speechStage } from '@/core/stage-count'
import { useIs } from '@/view/viewing'

/** The trunk: the speech, and the moment in which it parts. */
export function SpeechDrawing({ speech }: { speech: readonly PastMoment[] }) {
  const shown = useUnfolded(speechStage)
  return (
    <div className={`trunk ${shown}`} data-stage={speechStage}>
      {flattened(speech).map((one) => (
        <TrunkMoment key={one.moment.id} one={one} />
      ))}
    </div>
  )
}

function TrunkMoment({ one }: { one: PastMoment }) {
  const { moment, time, quotes } = one
  const chosen = useIs('happening', moment.id)
  const back = useStepsBack(moment)
  return (
    <div
      className={`trunk-moment ${back ? 'steps-back' : ''}`}
      data-involves={involvedIn(moment).join(' ')}
      data-happening={moment.id}
      data-chosen={chosen ? '' : undefined}
    >
      <p className="trunk-name">
        {quotes.length > 0 ? <MomentLink one={one} /> : <OurWords says={moment.label} />}
      </p>
      <svg aria-hidden="true" className="trunk-node" width="20" height="20" viewBox="0 0 20 20">
        <circle cx="10" cy="10" r="7" fill="var(--paper)" stroke="currentColor" strokeWidth="4" />
      </svg>
      <div>
        <Words
          quotes={time.length > 0 ? time : quotes.slice(0, 1)}
          hue={0}
          of={moment.id}
          back={back}
          drawn
        />
      </div>
    </div>
  )
}
