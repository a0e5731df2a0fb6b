'use client'

import { use } from 'react'
import { Desk } from '@/components/frame/desk'
import { askAgain } from '@/components/frame/not-prepared'
import { preparedAt } from '@/view/prepared'
import type { ViewState } from '@/view/view-state'

/**
 * The desk of the dossier that is prepared at `path`. Until its script has come, the prerendered page stands as it is:
 * without a Suspense boundary around it React waits with the whole of it.
 */
export function FetchedDesk({ path, initial }: { path: string; initial: ViewState }) {
  const there = preparedAt(path, askAgain)
  const prepared = there instanceof Promise ? use(there) : there
  return <Desk {...prepared} initial={initial} />
}
