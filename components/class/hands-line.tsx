'use client'

import { useDossier } from '@/components/frame/dossier-context'
import { OurWords } from '@/components/marks/our-words'

/** Through whose hands the words came, in one line of a sheet. */
export function Hands() {
  const { sources, actors } = useDossier()
  const [source, ...others] = sources
  if (!source) return null
  return (
    <p className="sheet-hands">
      {source.hands.map(({ actor, verb }) => (
        <span key={actor}>
          <b>{actors.find(({ id }) => id === actor)?.name ?? actor}</b> <OurWords says={verb} /> <Arrow />
        </span>
      ))}
      <span>
        <b>
          <OurWords says={source.label} />
        </b>
        {source.publisher && ` (${source.publisher.name}, by our record)`} <OurWords says={source.verb} />{' '}
        <Arrow />
      </span>
      <span>
        <b>this sheet</b> arranges
      </span>
      {others.length > 0 && (
        <span>and {others.length === 1 ? 'one more source' : `${others.length} more sources`}</span>
      )}
    </p>
  )
}

function Arrow() {
  return (
    <svg width="16" height="9" viewBox="0 0 16 9" role="img" aria-label="then">
      <path d="M0 4.5H15M11 .8 15 4.5 11 8.2" fill="none" stroke="currentColor" strokeWidth="1.25" />
    </svg>
  )
}
