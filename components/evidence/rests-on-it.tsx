'use client'

import { useDossier } from '@/components/frame/dossier-context'
import { ViewLink } from '@/components/frame/view-link'
import { Badge } from '@/components/marks/badge'
import { OurWords } from '@/components/marks/our-words'
import { dependents } from '@/core/dependents'
import type { HappeningId } from '@/core/dossier'
import type { Evidence } from '@/core/evidence'
import { noItem } from '@/view/view-state'
import { useVerbs, useViewing } from '@/view/viewing'

/** What would fall if these words were not there: rows of the comparison, steps, moments. */
export function RestsOnIt({ evidence }: { evidence: Evidence }) {
  const dossier = useDossier()
  const focus = useViewing(({ view }) => view.focus)
  const { focusRow } = useVerbs()
  const happening = useViewing(({ view }) => view.happening)
  const { chooseHappening } = useVerbs()
  const onTimeline = (id: HappeningId) => ({
    to: { panel: 'timeline', ...noItem, happening: id, quote: evidence.quote.id } as const,
    onFollow: () => chooseHappening(id, evidence.quote.id),
    current: happening === id,
  })
  const { rows, steps, moments, tells, ties, attributes } = dependents(dossier, evidence.uses)
  const nothing = [rows, steps, moments, tells, ties].every((all) => all.length === 0) && attributes === 0
  return (
    <section>
      <h3>What rests on it</h3>
      {rows.length > 0 && (
        <ul className="flex flex-wrap gap-x-3">
          {rows.map(({ topic, as }) => (
            <li key={topic.id}>
              <ViewLink
                to={{ panel: 'compare', focus: topic.id }}
                onFollow={() => focusRow(topic.id)}
                current={focus === topic.id}
              >
                <OurWords says={topic.label} />
              </ViewLink>
              {as === 'note' && <span className="text-ink-2"> (a note)</span>}
            </li>
          ))}
        </ul>
      )}
      {tells.map(({ scenario, number }) => (
        <p key={scenario.id} className="flex items-baseline gap-2 pt-1">
          <Badge number={number} size="small" />
          <span>
            <span className="text-ink-2">the telling of</span> <OurWords says={scenario.label} />
          </span>
        </p>
      ))}
      {ties.map(({ scenario, number }) => (
        <p key={scenario.id} className="flex items-baseline gap-2 pt-1">
          <Badge number={number} size="small" />
          <span>
            <span className="text-ink-2">how steps hang together in</span> <OurWords says={scenario.label} />
          </span>
        </p>
      ))}
      {steps.map(({ step, number }) => (
        <p key={step.id} className="flex items-baseline gap-2 pt-1">
          <Badge number={number} size="small" />
          <span>
            <span className="text-ink-2">{step.kind}:</span>{' '}
            <ViewLink {...onTimeline(step.id)}>
              <OurWords says={step.label} />
            </ViewLink>
          </span>
        </p>
      ))}
      {moments.map(({ id, label }) => (
        <p key={id} className="pt-1">
          <span className="text-ink-2">background:</span>{' '}
          <ViewLink {...onTimeline(id)}>
            <OurWords says={label} />
          </ViewLink>
        </p>
      ))}
      {nothing && <p className="pt-1 text-ink-2">No row, no step and no moment.</p>}
      {attributes > 0 && (
        <p className="pt-1 text-ink-2">
          It says who speaks in {attributes === 1 ? 'another quote' : `${attributes} other quotes`}.
        </p>
      )}
    </section>
  )
}
