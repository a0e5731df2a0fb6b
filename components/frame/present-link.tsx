'use client'

import { ViewLink } from '@/components/frame/view-link'
import { noItem } from '@/view/view-state'
import { useVerbs } from '@/view/viewing'

/** Shows the same thing as a slide. `of` names the thing for those who hear the link without its surroundings. */
export function PresentLink({ slide, of }: { slide: string; of: string }) {
  const { present } = useVerbs()
  return (
    <ViewLink
      to={{ ...noItem, panel: 'present', slide, quote: null }}
      onFollow={() => present(slide)}
      className="present-link"
      label={`Present from here: ${of}`}
    >
      Present from here
    </ViewLink>
  )
}
