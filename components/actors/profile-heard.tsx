'use client'

import { useMemo } from 'react'
import { useDossier } from '@/components/frame/dossier-context'
import { OurWords } from '@/components/marks/our-words'
import { Quote } from '@/components/quote/quote'
import { type Heard, meantPerhaps, whoIsHeard } from '@/core/attributions'
import type { Actor } from '@/core/dossier'
import { outermostOf } from '@/core/outermost'
import { prospectAt } from '@/core/where'

const sentences: Record<Heard['how'], string> = {
  quoted: 'Yes, in its own words:',
  reported: 'No. What it says is reported, never quoted:',
  'passes-on': 'No. It passes on what others say.',
  missing: 'No. It is spoken about and never heard.',
}

/** Whether its voice is heard in the text, with the words themselves. */
export function ProfileHeard({ actor }: { actor: Actor }) {
  const dossier = useDossier()
  const heard = useMemo(() => {
    const how = whoIsHeard(dossier).find((one) => one.actor === actor)?.how
    const voice = how === 'quoted' ? 'direct' : 'reported'
    const own = dossier.quotes.filter((quote) => quote.speaker === actor.id && quote.voice === voice)
    return { how, spoken: outermostOf(own, dossier.places) }
  }, [dossier, actor])
  const perhaps = useMemo(() => meantPerhaps(dossier).filter((one) => one.actor === actor), [dossier, actor])
  return (
    <section>
      <h3>Is it ever quoted itself</h3>
      <p>{heard.how ? sentences[heard.how] : 'No. It is named only inside other names.'}</p>
      {perhaps.map(({ reading, quote }) => {
        const place = dossier.places[quote.id]
        return (
          place && (
            <div key={reading.id}>
              <p className="pt-2">
                But a pronoun in words that are quoted from another may mean it.{' '}
                <OurWords says={reading.title} />
              </p>
              <Quote quotes={[quote]} hue={prospectAt(dossier, place)} />
            </div>
          )
        )
      })}
      {heard.spoken.map((quote) => {
        const place = dossier.places[quote.id]
        return place && <Quote key={quote.id} quotes={[quote]} hue={prospectAt(dossier, place)} />
      })}
    </section>
  )
}
