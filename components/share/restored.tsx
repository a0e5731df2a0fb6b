'use client'

import { useDossier } from '@/components/frame/dossier-context'
import { OurWords } from '@/components/marks/our-words'
import type { DeviceWish } from '@/view/query-parts'
import { restoredBy } from '@/view/restored'
import type { ViewState } from '@/view/view-state'

/** What the link restores, in words. */
export function Restored({ view, ticked }: { view: ViewState; ticked: DeviceWish }) {
  const dossier = useDossier()
  return (
    <div className="restored">
      <h3>The link opens at</h3>
      <ul>
        {restoredBy(view, dossier, ticked).map((says) => (
          <li key={says}>
            <OurWords says={says} />
          </li>
        ))}
      </ul>
    </div>
  )
}
