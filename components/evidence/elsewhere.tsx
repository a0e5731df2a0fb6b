'use client'

import { CiteLater } from '@/components/cite/cite-later'
import { ViewLink } from '@/components/frame/view-link'
import type { Evidence } from '@/core/evidence'
import { originalPassage } from '@/core/original'
import { noItem } from '@/view/view-state'
import { useLinkAddressOf, useVerbs, useViewing } from '@/view/viewing'

/** The ways from a quote: into the whole text, into a reference, and to where it was published. */
export function Elsewhere({ evidence }: { evidence: Evidence }) {
  const { source, place, quote } = evidence
  const addressOf = useLinkAddressOf()
  const { openPanel } = useVerbs()
  const panel = useViewing(({ view }) => view.panel)
  const original = originalPassage(source, place)
  return (
    <>
      <section>
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          {panel !== 'source' && (
            <li>
              <ViewLink
                to={{ panel: 'source', ...noItem, quote: quote.id }}
                onFollow={() => openPanel('source')}
              >
                In the whole text
              </ViewLink>
            </li>
          )}
          {original && (
            <li>
              <a href={original} rel="external noreferrer">
                Open in the original
              </a>{' '}
              <span className="text-ink-2">(leaves this site)</span>
            </li>
          )}
        </ul>
      </section>
      <section>
        <details>
          <summary className="cursor-pointer py-1 text-meta font-semibold">Cite</summary>
          <h3 className="sr-only">Styles</h3>
          <CiteLater
            source={source}
            passage={evidence}
            address={addressOf({ panel: 'source', ...noItem, quote: quote.id })}
          />
        </details>
      </section>
    </>
  )
}
