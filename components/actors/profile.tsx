'use client'

import { useEffect, useMemo, useRef } from 'react'
import { Concordance } from '@/components/actors/concordance'
import { FollowToggle } from '@/components/actors/follow'
import { ProfileHeard } from '@/components/actors/profile-heard'
import { ProfileRelations } from '@/components/actors/profile-relations'
import { ProfileRoles } from '@/components/actors/profile-roles'
import { SpokenAbout } from '@/components/actors/spoken-about'
import { Readings } from '@/components/evidence/readings'
import { useDossier } from '@/components/frame/dossier-context'
import { OurWords } from '@/components/marks/our-words'
import type { ActorLine } from '@/core/appearances'
import { concordance, formsOf, type Line } from '@/core/concordance'
import type { Actor } from '@/core/dossier'
import { timesNamed } from '@/core/mentions'
import { nameReadings } from '@/core/relations'
import { useVerbs } from '@/view/viewing'

/** One actor: every place where it is named, what it does and what is done to it, and who speaks about it. */
export function Profile({ line }: { line: ActorLine }) {
  const dossier = useDossier()
  const { actor } = line
  const { openProfile } = useVerbs()
  const lines = useMemo(() => concordance(dossier, line.namings), [dossier, line])
  const readings = useMemo(
    () =>
      nameReadings(dossier)
        .filter(({ actors }) => actors.includes(actor))
        .map(({ reading }) => reading),
    [dossier, actor],
  )
  const title = useFocusWhileOpen(actor.id)
  return (
    <aside className="profile" aria-labelledby="profile">
      <div className="profile-sheet">
        <header>
          <div className="flex items-start justify-between gap-3">
            <h2 id="profile" ref={title} tabIndex={-1} className="text-body font-semibold">
              <span className="src text-head">{actor.name}</span> in every place it is named
            </h2>
            <button
              type="button"
              className="button button-quiet -mt-1 print:hidden"
              onClick={() => openProfile(null)}
            >
              Close
            </button>
          </div>
          <AlsoAs actor={actor} lines={lines} />
          <p className="text-note text-ink-2">{countsInWords(line)}</p>
          {actor.note && (
            <p className="text-note">
              <OurWords says={actor.note.says} />
              {actor.note.ourReading && <span className="text-ink-2"> (Our reading.)</span>}
            </p>
          )}
          <p className="pt-2 print:hidden">
            <FollowToggle actor={actor} />
          </p>
        </header>
        <Concordance lines={lines} />
        <ProfileRoles line={line} />
        <SpokenAbout lines={lines} />
        <ProfileHeard actor={actor} />
        <ProfileRelations actor={actor} />
        <Readings readings={readings} />
      </div>
    </aside>
  )
}

/**
 * Whoever opened it from the page goes on reading in it, and where it is closed goes on at the name that opened it; a
 * link that opens with it leaves the focus alone.
 */
function useFocusWhileOpen(actor: Actor['id']) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const opener = document.activeElement?.closest<HTMLElement>('.actor-link, .role-place')
    if (opener && title.current) {
      title.current.focus({ preventScroll: true })
      // On a phone it stands below the whole matrix: a heading at the foot of the screen would be all that is seen of it.
      const { top, bottom } = title.current.getBoundingClientRect()
      if (top < 0 || bottom > window.innerHeight) title.current.scrollIntoView({ block: 'start' })
    }
    return () => {
      if (document.activeElement !== document.body) return
      const back = opener?.isConnected ? opener : document.querySelector<HTMLElement>(nameInMatrix(actor))
      back?.focus()
    }
  }, [actor])
  return title
}

const nameInMatrix = (actor: Actor['id']) => `.matrix [data-actor="${actor}"] .actor-link`

/** The other forms of its name, as printed. */
function AlsoAs({ actor, lines }: { actor: Actor; lines: readonly Line[] }) {
  const forms = useMemo(
    () => [
      ...new Set(formsOf(lines.filter(({ mention }) => mention.as !== 'inside')).map(({ words }) => words)),
    ],
    [lines],
  )
  const others = forms.filter((words) => words !== actor.name)
  if (others.length === 0) return null
  return (
    <p className="text-note text-ink-2">
      Also as{' '}
      {others.map((words, index) => (
        <span key={words}>
          {index > 0 && ', '}
          <span className="src text-ink">{words}</span>
        </span>
      ))}
      .
    </p>
  )
}

function countsInWords({ counts }: ActorLine): string {
  const times = timesNamed(counts)
  const ways = (['name', 'description', 'pronoun'] as const)
    .filter((as) => counts[as] > 0)
    .map((as) => `${counts[as]} by ${as}`)
  const named = `Named ${times === 1 ? 'once' : `${times} times`}: ${ways.join(', ')}`
  const first = times === 0 ? 'Never named by itself' : named
  return counts.inside > 0 ? `${first}; ${counts.inside} more inside other names, not counted.` : `${first}.`
}
