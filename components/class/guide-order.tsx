'use client'

import { useDossier } from '@/components/frame/dossier-context'
import { OurWords } from '@/components/marks/our-words'
import { Quote } from '@/components/quote/quote'
import type { Step } from '@/core/dossier'
import type { Examples } from '@/core/tasks/guide'

/** How an order is shown, and that there may be none. */
export function GuideOrder({ ordered, unordered }: Pick<Examples, 'ordered' | 'unordered'>) {
  const { quotes, scenarios } = useDossier()
  const numberOf = (id: string) => scenarios.findIndex((scenario) => scenario.id === id) + 1
  const before = ordered?.scenario.groups.find(({ id }) => id === ordered.group.after?.group)
  const words = quotes.filter(({ id }) => ordered?.group.after?.quotes.includes(id))
  return (
    <>
      {ordered && before && (
        <div className="grid gap-2">
          <p>
            <Labels steps={before.steps} />
          </p>
          {words.map((quote) => (
            <Quote key={quote.id} quotes={[quote]} hue={numberOf(ordered.scenario.id)} />
          ))}
          <p>
            <Labels steps={ordered.group.steps} />
          </p>
          <p>
            Only such words put some steps before others. What is joined by a dot here stands side by side.
          </p>
        </div>
      )}
      {unordered && (
        <p>
          <b>
            <OurWords says={`${unordered.ordinal}: ${unordered.label}.`} />
          </b>{' '}
          The text gives these steps no order, and so none is drawn:{' '}
          <Labels steps={unordered.groups.flatMap(({ steps }) => steps)} />.
        </p>
      )}
    </>
  )
}

function Labels({ steps }: { steps: readonly Step[] }) {
  return steps.map((step, index) => (
    <span key={step.id}>
      {index > 0 && ' · '}
      <OurWords says={step.label} />
    </span>
  ))
}
