import { OurWords } from '@/components/marks/our-words'
import type { Dossier, Source } from '@/core/dossier'

type Props = {
  dossier: Dossier
  /** Where the notes from outside the text stand. */
  notes: string
}

/** Through whose hands the words of the first source came, in their order, and how many sources there are besides. */
export function Hands({ dossier, notes }: Props) {
  const [source, ...others] = dossier.sources
  if (!source) return null
  return (
    <>
      <span className="provenance-name text-ink-2 max-wide:hidden">Through whose hands</span>
      <ol>
        {source.hands.map(({ actor, verb }) => (
          <li key={actor}>
            <Hand name={dossier.actors.find(({ id }) => id === actor)?.name ?? actor} verb={verb} />
            <Arrow />
          </li>
        ))}
        <li>
          <Repeats source={source} notes={notes} />
          <Arrow />
        </li>
        <li>
          <Hand name="this page" verb="arranges" />
        </li>
      </ol>
      {others.length > 0 && (
        <span className="more-sources text-ink-2">
          and {others.length === 1 ? 'one more source' : `${others.length} more sources`}
        </span>
      )}
    </>
  )
}

function Hand({ name, verb }: { name: string; verb: string }) {
  const family = name.split(' ').at(-1)
  return (
    <span>
      <b>
        <span className="max-tablet:hidden">{name}</span>
        <span className="tablet:hidden">{name.startsWith('this ') ? name : family}</span>
      </b>
      <span className="hand-does max-[22.5em]:sr-only">
        {' '}
        <OurWords says={verb} />
      </span>
    </span>
  )
}

/** The publisher's name comes from outside the text, and the strip says so. */
function Repeats({ source, notes }: { source: Source; notes: string }) {
  return (
    <span>
      <b>
        <OurWords says={source.label} />
      </b>
      <span className="hand-does max-[22.5em]:sr-only">
        {source.publisher && (
          <span className="hand-record">
            {' '}
            (<a href={notes}>{source.publisher.name}</a>, by our record)
          </span>
        )}{' '}
        <OurWords says={source.verb} />
      </span>
    </span>
  )
}

function Arrow() {
  return (
    <svg width="24" height="9" viewBox="0 0 24 9" aria-hidden="true" className="max-tablet:w-4">
      <path d="M0 4.5H23M19 .8 23 4.5 19 8.2" fill="none" stroke="currentColor" strokeWidth="1.25" />
    </svg>
  )
}
