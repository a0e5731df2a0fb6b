'use client'

import { useMemo } from 'react'
import { useDossier } from '@/components/frame/dossier-context'
import { Names } from '@/components/marks/names'
import { type Heard, whoIsHeard } from '@/core/attributions'
import type { Actor } from '@/core/dossier'

/** Of those that the text speaks about, who is quoted, who is reported, and whose voice is missing. */
export function WhoIsHeard() {
  const dossier = useDossier()
  const heard = useMemo(() => whoIsHeard(dossier), [dossier])
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
