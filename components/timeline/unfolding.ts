'use client'

import { usePart } from '@/view/viewing'

/** The class of what is unfolded with a stage: it keeps its room while it is still folded, so that nothing jumps. */
export function useUnfolded(stage: number): string {
  return usePart('unfold', (unfold) => (unfold !== null && stage > unfold ? 'still-folded' : ''))
}
