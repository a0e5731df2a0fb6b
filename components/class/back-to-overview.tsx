'use client'

import { ViewLink } from '@/components/frame/view-link'
import { useVerbs } from '@/view/viewing'

/** The way from a task, a sheet or the guide back to all of them; not printed. */
export function BackToOverview() {
  const { openTask } = useVerbs()
  return (
    <p className="text-note print:hidden">
      <ViewLink to={{ task: null, one: null, quote: null }} onFollow={() => openTask(null)}>
        All tasks and sheets
      </ViewLink>
    </p>
  )
}
