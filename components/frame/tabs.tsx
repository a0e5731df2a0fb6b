'use client'

import { ViewLink } from '@/components/frame/view-link'
import { panelNames } from '@/view/panel-names'
import { noItem, panels } from '@/view/view-state'
import { useVerbs, useViewing } from '@/view/viewing'

/** The panels of a dossier, as links. */
export function Tabs() {
  const shown = useViewing(({ view }) => view.panel)
  const { openPanel } = useVerbs()
  return (
    <nav aria-label="Panels" className="tabs max-tablet:order-3">
      <ul className="flex gap-1 max-tablet:flex-wrap max-tablet:justify-between max-tablet:gap-0">
        {panels.map((panel) => (
          <li key={panel}>
            <ViewLink to={{ panel, ...noItem }} onFollow={() => openPanel(panel)} current={shown === panel}>
              {panelNames[panel]}
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
