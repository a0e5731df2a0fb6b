'use client'

import { useDossier } from '@/components/frame/dossier-context'
import { ViewLink } from '@/components/frame/view-link'
import { capitalised } from '@/components/marks/capitalised'
import type { SourceId } from '@/core/dossier'
import { useVerbs } from '@/view/viewing'

/** Goes from source to source, where there are several. */
export function SourceSwitch({ read }: { read: SourceId }) {
  const { sources } = useDossier()
  const { readSource } = useVerbs()
  if (sources.length < 2) return null
  return (
    <nav aria-label="Sources">
      <ul className="flex flex-wrap gap-x-6">
        {sources.map(({ id, label }) => (
          <li key={id}>
            <ViewLink
              to={{ source: id, quote: null }}
              onFollow={() => readSource(id)}
              current={read === id}
              mark={`source-${id}`}
              className="filter"
            >
              <span className="filter-name" data-reserve={capitalised(label)}>
                {capitalised(label)}
              </span>
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
