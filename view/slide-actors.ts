import { actorLines } from '@/core/appearances'
import type { Dossier } from '@/core/dossier'
import { timesNamed } from '@/core/mentions'
import { type ActorRow, type Part, room } from '@/view/slide-part'
import { linesOf, pagesOf } from '@/view/type-fit'

/** The height of a line of the table, in hundredths; see components/present/slide-lists.css. */
const line = { first: 6.1, next: 5 }

/** Who is named where, as many actors on a screen as can be read. Names inside other names are left out. */
export function actorPages(dossier: Dossier, grown: number): Part[] {
  const rows = actorLines(dossier)
    .map(
      ({ actor, appearances }): ActorRow => ({
        actor,
        named: appearances.map(({ counts }) => timesNamed(counts)),
      }),
    )
    .filter(({ named }) => named.some((times) => times > 0))
  const name = (room.narrow - 18 * grown * (dossier.scenarios.length + 1)) / grown
  const pages = pagesOf(
    rows,
    (room.height - 30) / grown,
    ({ actor }) => line.first + (linesOf(actor.name, Math.max(20, name), 4.1, 'source') - 1) * line.next,
  )
  return pages.map((page): Part => ({ kind: 'actors', opens: 0, rows: page }))
}
