'use client'

import { toggled } from '@/components/compare/choice'
import { ViewLink } from '@/components/frame/view-link'
import { RoleGlyph } from '@/components/marks/role-glyph'
import { type ActorKind, type ActorSort, actorKinds, actorSorts, rolesAsked } from '@/core/actor-choices'
import type { ActorLine } from '@/core/appearances'
import { roleNames } from '@/view/role-names'
import { useVerbs, useViewing } from '@/view/viewing'

const sortNames: Record<ActorSort, string> = {
  text: 'As listed',
  name: 'By name',
  mentions: 'By mentions',
  kind: 'By kind',
}

const kindNames: Record<ActorKind, string> = {
  state: 'states',
  group: 'groups',
  organization: 'organizations',
  person: 'persons',
  outlet: 'outlets',
}

/** How the actors are sorted, and which kinds and roles are looked for. The roles are the legend as well. */
export function ActorsToolbar({ lines }: { lines: readonly ActorLine[] }) {
  return (
    <div className="pt-5">
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2">
        <h1 className="text-h1 font-semibold">Who acts, and where the text is silent</h1>
        <RoleLegend />
      </div>
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-1 pt-1 print:hidden">
        <Sorting />
        <Kinds lines={lines} />
      </div>
    </div>
  )
}

function RoleLegend() {
  const roles = useViewing(({ view }) => view.roles)
  const { showRoles } = useVerbs()
  return (
    <ul aria-label="How to read the marks" className="switches">
      {rolesAsked.map((role) => (
        <li key={role}>
          <button
            type="button"
            className="legend-voice matrix-switch"
            data-mark={role}
            aria-pressed={roles.includes(role)}
            onClick={() => showRoles(toggled(roles, role))}
          >
            {role === 'silent' ? (
              <span aria-hidden="true" className="hatch swatch-hatch" />
            ) : (
              <RoleGlyph of={role} />
            )}
            <span>
              <span className="sr-only">Show only</span> {roleNames[role]}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function Sorting() {
  const sort = useViewing(({ view }) => view.sort)
  const { sortActors } = useVerbs()
  return (
    <nav aria-label="Order of the actors">
      <ul className="flex flex-wrap gap-x-6 max-tablet:gap-x-5">
        {actorSorts.map((one) => (
          <li key={one}>
            <ViewLink
              to={{ sort: one }}
              onFollow={() => sortActors(one)}
              current={sort === one}
              mark={`by-${one}`}
              className="filter"
            >
              <span className="filter-name" data-reserve={sortNames[one]}>
                {sortNames[one]}
              </span>
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Kinds({ lines }: { lines: readonly ActorLine[] }) {
  const kinds = useViewing(({ view }) => view.kinds)
  const { showKinds } = useVerbs()
  const counted = actorKinds
    .map((kind) => ({ kind, count: lines.filter(({ actor }) => actor.kind === kind).length }))
    .filter(({ count }) => count > 0)
  return (
    <ul aria-label="Kinds of actors" className="switches">
      {counted.map(({ kind, count }) => (
        <li key={kind}>
          <button
            type="button"
            className="legend-voice matrix-switch"
            data-mark={kind}
            aria-pressed={kinds.includes(kind)}
            onClick={() => showKinds(toggled(kinds, kind))}
          >
            <span>
              <span className="sr-only">Show only</span> {kindNames[kind]}{' '}
              <span className="text-ink-2">{count}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
