'use client'

import { useDossier } from '@/components/frame/dossier-context'
import type { Selection } from '@/core/tasks/selection'
import { type ClassPage, usualItems } from '@/view/class-parts'
import { useViewing } from '@/view/viewing'

/** The selection that the link asks for, and the name under which a pupil's answers to it are kept. */
export function useSelection(task: ClassPage): { selection: Selection; storedAs: string } {
  const { id } = useDossier()
  const seed = useViewing(({ view }) => view.seed) ?? ''
  const items = useViewing(({ view }) => view.items)
  const half = useViewing(({ view }) => view.half)
  return {
    selection: { seed, items: Number(items ?? usualItems), half },
    storedAs: ['prospects-answers', id, task, seed, half ?? ''].join('/'),
  }
}
