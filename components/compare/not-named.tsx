'use client'

import { useMemo } from 'react'
import { useDossier } from '@/components/frame/dossier-context'
import { Names } from '@/components/marks/names'
import type { Row } from '@/core/comparison'
import { actorsNamedIn } from '@/core/where'
import { useViewing } from '@/view/viewing'

/** Says in words why everything has stepped back, where whoever is followed is named in no cell. */
export function NotNamed({ rows }: { rows: readonly Row[] }) {
  const dossier = useDossier()
  const followed = useViewing(({ view }) => view.actors)
  const named = useMemo(() => {
    const quotes = rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.silent ? [] : cell.quotes)))
    return new Set(
      quotes.flatMap(({ id }) => {
        const place = dossier.places[id]
        return place ? actorsNamedIn(dossier, place) : []
      }),
    )
  }, [dossier, rows])
  const missing = dossier.actors.filter(({ id }) => followed.includes(id) && !named.has(id))
  return (
    <p role="status" className={missing.length > 0 ? 'pb-3' : 'sr-only'}>
      {missing.length > 0 && (
        <>
          Named in no cell of the comparison: <Names of={missing} />
        </>
      )}
    </p>
  )
}
