'use client'

import { useMemo } from 'react'
import { ActorLink } from '@/components/actors/actor-link'
import { useDossier } from '@/components/frame/dossier-context'
import { Names } from '@/components/marks/names'
import { OurWords } from '@/components/marks/our-words'
import { type Heard, meantPerhaps, whoIsHeard } from '@/core/attributions'
import type { Actor } from '@/core/dossier'

/** Of those that the text speaks about, who is quoted, who is reported, and whose voice is missing. */
export function WhoIsHeard() {
  const dossier = useDossier()
  const heard = useMemo(() => whoIsHeard(dossier), [dossier])
  const perhaps = useMemo(() => meantPerhaps(dossier), [dossier])
  const by = (how: Heard['how']) => heard.filter((one) => one.how === how).map(({ actor }) => actor)
  const insideOnly = dossier.actors.filter((actor) => !heard.some((one) => one.actor === actor))
  return (
    <section aria-labelledby="heard-title" className="mt-8 border-t-2 border-ink pt-3">
      <h2 id="heard-title" className="text-head font-semibold">
        Whose voice is missing
      </h2>
      <dl className="heard pt-2">
        <HeardLine term="Quoted in their own words" of={by('quoted')} />
        <HeardLine term="Reported, never quoted" of={by('reported')} />
        <HeardLine term="Passing on what others say" of={by('passes-on')} />
        <HeardLine term="Spoken about, never heard" of={by('missing')} />
        {insideOnly.length > 0 && <HeardLine term="Named only inside other names" of={insideOnly} />}
      </dl>
      {perhaps.map(({ actor, reading }) => (
        <p key={reading.id} className="pt-2">
          A pronoun in quoted words may mean <ActorLink actor={actor} />: <OurWords says={reading.title} />
        </p>
      ))}
      {by('quoted').length === 1 && (
        <p className="pt-2">
          One voice alone is quoted: the text is one-sided, and so is everything that rests on it here.
        </p>
      )}
    </section>
  )
}

function HeardLine({ term, of }: { term: string; of: readonly Actor[] }) {
  return (
    <>
      <dt>
        {term} <span className="font-normal text-ink-2">{of.length}</span>
      </dt>
      <dd>
        {of.length === 0 && 'nobody'}
        <Names of={of} />
      </dd>
    </>
  )
}
