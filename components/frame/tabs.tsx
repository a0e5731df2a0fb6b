'use client'

import { ViewLink } from '@/components/frame/view-link'
import { defaultView, type Panel, panels } from '@/view/view-state'
import { useViewing } from '@/view/viewing'

const names: Record<Panel, string> = { compare: 'Compare' }

/** The panels of a dossier, as links. */
export function Tabs() {
  const view = useViewing((viewing) => viewing.view)
  const arrive = useViewing((viewing) => viewing.arrive)
  return (
    <nav aria-label="Panels" className="tabs -mx-3 max-tablet:order-3 max-tablet:w-full">
      <ul className="flex gap-1 max-tablet:justify-between">
        {panels.map((panel) => (
          <li key={panel}>
            <ViewLink
              to={{ panel, focus: null }}
              onFollow={() => arrive({ ...defaultView, ...view, panel, focus: null }, [])}
              current={view.panel === panel}
            >
              {names[panel]}
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
