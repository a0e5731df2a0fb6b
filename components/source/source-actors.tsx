'use client'

import { useId, useState } from 'react'
import { ActorChoice, SideChoice } from '@/components/compare/choices'

/** Looks for one prospect or for actors in the text; the rest steps back. */
export function SourceActors() {
  const [drawer, setDrawer] = useState<'sides' | 'actors' | null>(null)
  const id = useId()
  return (
    <>
      <div className="flex flex-wrap gap-2 print:hidden">
        {(['sides', 'actors'] as const).map((which) => (
          <button
            key={which}
            type="button"
            className="button"
            aria-expanded={drawer === which}
            aria-controls={drawer === which ? id : undefined}
            onClick={() => setDrawer(drawer === which ? null : which)}
          >
            {which === 'sides' ? 'Choose a prospect' : 'Follow an actor'}
          </button>
        ))}
      </div>
      {drawer && (
        <div id={id} className="w-full border-y border-hair py-3">
          {drawer === 'sides' ? <SideChoice ordered={false} /> : <ActorChoice />}
        </div>
      )}
    </>
  )
}
