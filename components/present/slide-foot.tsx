import { OurWords } from '@/components/marks/our-words'
import { VoiceKey } from '@/components/marks/voice-key'
import type { Dossier, Voice } from '@/core/dossier'

type Props = {
  dossier: Dossier
  position: string
  /** The voices whose rules stand on the slide. */
  voices: readonly Voice[]
}

/** Whose words these are, through whose hands they came and what their rules mean, on every slide. */
export function SlideFoot({ dossier, position, voices }: Props) {
  const [source] = dossier.sources
  return (
    <footer className="slide-foot">
      <div className="slide-origin">
        <ol className="slide-chain">
          {source?.hands.map(({ actor }) => (
            <li key={actor}>
              <b>{dossier.actors.find(({ id }) => id === actor)?.name ?? actor}</b>
            </li>
          ))}
          {source && (
            <li>
              <b>
                <OurWords says={source.label} />
              </b>
              {source.publisher && <span className="only-wide"> ({source.publisher.name})</span>}
            </li>
          )}
          <li>
            <b>this page</b>
          </li>
        </ol>
        {/* Read out beside each quote, and so not here again. */}
        {voices.length > 0 && (
          <p aria-hidden="true" className="slide-voices">
            <VoiceKey of={voices} />
          </p>
        )}
      </div>
      <p className="slide-position">{position}</p>
    </footer>
  )
}
