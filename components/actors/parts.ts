import { useMemo } from 'react'
import { useDossier } from '@/components/frame/dossier-context'
import { columnsOf } from '@/view/view-state'
import { useViewing } from '@/view/viewing'

/** A column: the background, which is no prospect, or a prospect by its number in the order of telling. */
export type PartColumn = { part: number; id: string }

/** The background, then the prospects that are shown, in their chosen order. */
export function useParts(): PartColumn[] {
  const { scenarios } = useDossier()
  const only = useViewing(({ view }) => view.only)
  const order = useViewing(({ view }) => view.order)
  return useMemo(() => {
    const ids = scenarios.map(({ id }) => id)
    const shown = columnsOf({ only, order }, ids).map((id) => ({ part: ids.indexOf(id) + 1, id }))
    return [{ part: 0, id: 'background' }, ...shown]
  }, [scenarios, only, order])
}
