'use client'

import { OurWords } from '@/components/marks/our-words'
import { Connective } from '@/components/timeline/connective'
import { HappeningItem } from '@/components/timeline/happening-item'
import { useUnfolded } from '@/components/timeline/unfolding'
import { When } from '@/components/timeline/when'
import type { PastMoment, Strand, Tie } from '@/core/fork'
import { pastStage, speechStage } from '@/core/stage-count'
import { LinkListener } from '@/view/viewing'

/** The shared past, strand by strand, and the speech in which it parts. */
export function PastList({ strands, speech }: { strands: readonly Strand[]; speech: readonly PastMoment[] }) {
  const past = useUnfolded(pastStage)
  const spoken = useUnfolded(speechStage)
  return (
    <div className="fork-list-past">
      <h3>Shared past</h3>
      <p className={`text-meta text-ink-2 ${past}`} data-stage={pastStage}>
        No order between these groups, nor within them but where it is said.
      </p>
      <div className="fork-list-strands">
        {strands.map(({ name, moments }) => (
          <section key={name} className={past} data-stage={pastStage}>
            <h4>
              <OurWords says={name} />
            </h4>
            <Moments moments={moments} />
          </section>
        ))}
        <section className={spoken} data-stage={speechStage}>
          <h4>{speech[0] && <OurWords says={speech[0].moment.strand} />}</h4>
          <Moments moments={speech} />
        </section>
      </div>
    </div>
  )
}

function Moments({ moments }: { moments: readonly PastMoment[] }) {
  return (
    <ul>
      {moments.map(({ moment, quotes, time, follows, beside, led }) => (
        <LinkListener key={moment.id}>
          <HappeningItem
            happening={moment}
            quotes={quotes}
            hue={0}
            led={led.length > 0 && <Moments moments={led} />}
          >
            <When time={time} />
            <Ties says="After" ties={follows} />
            <Ties says="Set beside" ties={beside} />
            {moment.fork && <span className="happening-note">Here the text parts into the prospects.</span>}
          </HappeningItem>
        </LinkListener>
      ))}
    </ul>
  )
}

function Ties({ says, ties }: { says: string; ties: readonly Tie[] }) {
  return ties.map(({ moment, quotes }) => (
    <span key={moment.id} className="happening-note">
      {says}{' '}
      <b className="text-ink">
        <OurWords says={moment.label} />
      </b>
      , by the words <Connective quotes={quotes} />
    </span>
  ))
}
