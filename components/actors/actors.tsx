'use client'

import '@/components/actors/matrix.css'
import '@/components/actors/matrix-cells.css'
import '@/components/actors/matrix-narrow.css'
import '@/components/actors/actors.css'
import { useMemo } from 'react'
import { ActorsToolbar } from '@/components/actors/actors-toolbar'
import { Matrix } from '@/components/actors/matrix'
import { useParts } from '@/components/actors/parts'
import { ranksOf } from '@/components/actors/ranks'
import { useDossier } from '@/components/frame/dossier-context'
import { MoreOfThem, useDrawnGroups } from '@/components/frame/drawn'
import { later } from '@/components/frame/later'
import { actorGroups } from '@/core/actor-rows'
import { type ActorLine, actorLines } from '@/core/appearances'
import { timesNamed } from '@/core/mentions'
import { useViewing } from '@/view/viewing'

const ActorsRest = later(() => import('@/components/actors/actors-rest').then(({ ActorsRest }) => ActorsRest))
const Profile = later(() => import('@/components/actors/profile').then(({ Profile }) => Profile))

/** Who acts in which part of the text, how often each is named, and the page of one actor beside it. */
export function Actors() {
  const dossier = useDossier()
  const sort = useViewing(({ view }) => view.sort)
  const kinds = useViewing(({ view }) => view.kinds)
  const roles = useViewing(({ view }) => view.roles)
  const profile = useViewing(({ view }) => view.profile)
  const parts = useParts()
  const lines = useMemo(() => actorLines(dossier), [dossier])
  const ranks = useMemo(() => ranksOf(lines, dossier.language), [lines, dossier])
  const most = useMemo(() => Math.max(0, ...lines.map(({ counts }) => timesNamed(counts))), [lines])
  const asked = useMemo(
    () =>
      actorGroups(lines, dossier.language, {
        sort,
        kinds,
        roles,
        profile,
        parts: parts.map(({ part }) => part),
      }),
    [lines, dossier, sort, kinds, roles, profile, parts],
  )
  const { groups, drawn, all } = useDrawnGroups(
    asked,
    'lines',
    (line: ActorLine, named) => line.actor.id === named,
  )
  const line = lines.find(({ actor }) => actor.id === profile)
  return (
    <div className="actors">
      <ActorsToolbar lines={lines} />
      <div className="actors-layout" data-profile={line ? '' : undefined}>
        <div className="actors-matrix">
          <Matrix groups={groups} parts={parts} ranks={ranks} all={lines.length} most={most} />
          <p role="status" className={drawn === 0 ? 'py-6' : 'sr-only'}>
            {drawn === 0
              ? 'No actor is of that kind and in that role.'
              : `${drawn} of ${lines.length} actors shown`}
          </p>
        </div>
        {line && <Profile key={line.actor.id} line={line} />}
        <div className="actors-rest">
          {drawn < all ? <MoreOfThem drawn={drawn} all={all} what="actors" /> : <ActorsRest lines={lines} />}
        </div>
      </div>
    </div>
  )
}
