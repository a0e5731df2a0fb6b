'use client'

import { useMemo } from 'react'
import { ActorLink } from '@/components/actors/actor-link'
import { useDossier } from '@/components/frame/dossier-context'
import { OurWords } from '@/components/marks/our-words'
import { nameReadings } from '@/core/relations'

/** Where it is open whom a name names, and whether two names mean one actor: each way of reading it. */
export function OpenNames() {
  const dossier = useDossier()
  const open = useMemo(() => nameReadings(dossier), [dossier])
  if (open.length === 0) return null
  return (
    <section aria-labelledby="open-names" className="mt-8 border-t-2 border-ink pt-3">
      <h2 id="open-names" tabIndex={-1} className="text-head font-semibold">
        One actor or two
      </h2>
      <p className="max-w-[44rem] pt-1 text-note text-ink-2">
        Names that the text never equates keep lines of their own. Where a name can be read in more than one
        way, each way is given, and ours is called so.
      </p>
      <ul className="open-names">
        {open.map(({ reading, actors }) => (
          <li key={reading.id}>
            <h3 className="font-semibold">
              <OurWords says={reading.title} />
            </h3>
            <ul className="list-disc pl-5">
              {reading.readings.map((way) => (
                <li key={way}>
                  <OurWords says={way} />
                </li>
              ))}
            </ul>
            <p className="text-ink-2">
              Counts for{' '}
              {actors.map((actor, index) => (
                <span key={actor.id}>
                  {index > 0 && ', '}
                  <ActorLink actor={actor} />
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
