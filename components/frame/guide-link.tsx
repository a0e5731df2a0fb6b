'use client'

import { ViewLink } from '@/components/frame/view-link'
import { noItem } from '@/view/view-state'
import { useVerbs } from '@/view/viewing'

/** The way to the guide, from everywhere. */
export function GuideLink() {
  const { openTask } = useVerbs()
  return (
    <p className="mt-10 print:hidden">
      <ViewLink
        to={{ ...noItem, panel: 'class', task: 'how-to-read', quote: null }}
        onFollow={() => {
          openTask('how-to-read')
          window.scrollTo(0, 0)
        }}
      >
        How to read this page
      </ViewLink>
    </p>
  )
}
