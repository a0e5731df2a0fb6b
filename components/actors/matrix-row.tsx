'use client'

import { memo } from 'react'
import { ActorLink } from '@/components/actors/actor-link'
import { FollowBox } from '@/components/actors/follow'
import { NamedBar } from '@/components/actors/named-bar'
import type { PartColumn } from '@/components/actors/parts'
import { RoleWords } from '@/components/actors/role-words'
import { useDossier } from '@/components/frame/dossier-context'
import { rolesFound } from '@/core/actor-rows'
import type { ActorLine, Appearance } from '@/core/appearances'
import type { Actor } from '@/core/dossier'
import { timesNamed } from '@/core/mentions'
import { useIs, usePart } from '@/view/viewing'

type Props = {
  line: ActorLine
  parts: readonly PartColumn[]
  most: number
  times: number
  rank: { name: number; mentions: number; kind: number } | undefined
}

/** One actor: its name, how often it is named, and a cell for each part of the text. */
export const MatrixRow = memo(function MatrixRow({ line, parts, most, times, rank }: Props) {
  const { actor } = line
  const { scenarios } = useDossier()
  const here = useIs('profile', actor.id)
  const dimmed = usePart('actors', (followed) => followed.length > 0 && !followed.includes(actor.id))
  const roles = line.appearances.flatMap((one) => {
    const id = scenarios[one.part - 1]?.id ?? 'background'
    return rolesFound(one).flatMap((role) => [role, `${id}:${role}`])
  })
  return (
    <tr
      data-actor={actor.id}
      data-kind={actor.kind}
      data-roles={[...new Set(roles)].join(' ')}
      data-by-name={rank?.name}
      data-by-mentions={rank?.mentions}
      data-by-kind={rank?.kind}
      data-here={here ? '' : undefined}
      className={dimmed ? 'row-dimmed' : undefined}
    >
      <td className="lead lead-follow">
        <FollowBox actor={actor} />
      </td>
      <th scope="row" className="lead lead-actor">
        <ActorLink actor={actor} />
        <Belongs actor={actor} />
      </th>
      <td className="lead lead-count">
        <NamedBar line={line} most={most} />
        <span className="count">{times}</span>
        {times === 0 && <span className="count-inside">but {line.counts.inside} inside another name</span>}
      </td>
      {parts.map(({ part, id }) => {
        const appearance = line.appearances[part]
        return appearance && <MatrixCell key={id} appearance={appearance} actor={actor} id={id} />
      })}
    </tr>
  )
})

/** What the text says it is one of; where it is open whom a name of it names, that as well. */
function Belongs({ actor }: { actor: Actor }) {
  const { actors } = useDossier()
  const wholes = (actor.partOf ?? []).flatMap((part) => actors.find(({ id }) => id === part.actor) ?? [])
  const open = actor.forms.some(({ reading }) => reading)
  return (
    <>
      {wholes.map(({ id, name }) => (
        <span key={id} className="actor-note">
          one of <span className="src">{name}</span>
        </span>
      ))}
      {open && (
        <a className="actor-note" href="#open-names">
          open to reading
        </a>
      )}
    </>
  )
}

function MatrixCell({ appearance, actor, id }: { appearance: Appearance; actor: Actor; id: string }) {
  const { part, roles, counts } = appearance
  const scenario = part === 0 ? undefined : id
  const place = part === 0 ? 'lead lead-background' : ''
  if (roles.length === 0)
    return (
      <td data-scenario={scenario} className={`silent ${place}`}>
        <span className="matrix-silence hatch">
          <span>not named</span>
        </span>
      </td>
    )
  const named = timesNamed(counts) > 0
  return (
    <td data-scenario={scenario} className={`hue-${part} ${place}`}>
      {roles.map((role) => (
        <RoleWords key={role.role} actor={actor} role={role} />
      ))}
      {!named && counts.inside > 0 && <span className="cell-note">inside another name</span>}
      {!named && counts.inside === 0 && (
        <span className="cell-note cell-elsewhere">not named in its words</span>
      )}
    </td>
  )
}
