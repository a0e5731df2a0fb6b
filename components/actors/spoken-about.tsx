'use client'

import { useMemo } from 'react'
import { ActorLink } from '@/components/actors/actor-link'
import { useDossier } from '@/components/frame/dossier-context'
import { RoleGlyph } from '@/components/marks/role-glyph'
import { type Line, whoSpeaksOf } from '@/core/concordance'

/** In whose words it is named: those of a speaker, or the source's own. */
export function SpokenAbout({ lines }: { lines: readonly Line[] }) {
  const dossier = useDossier()
  const speakers = useMemo(() => whoSpeaksOf(dossier, lines), [dossier, lines])
  return (
    <section>
      <h3>Who speaks about it</h3>
      {speakers.length === 0 && <p className="text-ink-2">Nobody: it is named only inside other names.</p>}
      <ul>
        {speakers.map(({ speaker, lines: own }) => (
          <li key={speaker?.id ?? 'the source'} className="role-words">
            <span>
              <RoleGlyph of="speaks" />
              {speaker ? <ActorLink actor={speaker} /> : 'The text, in its own words'}
            </span>
            <span className="text-ink-2">
              {own.length === 1 ? 'once' : `${own.length} times`}, {paragraphsOf(own)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const paragraphsOf = (lines: readonly Line[]) =>
  [...new Set(lines.map(({ mention }) => `¶${mention.paragraph}`))].join(' ')
