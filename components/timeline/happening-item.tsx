'use client'

import type { ReactNode } from 'react'
import { ViewLink } from '@/components/frame/view-link'
import { OurWords } from '@/components/marks/our-words'
import { Involved, useStepsBack } from '@/components/timeline/involved'
import { Words } from '@/components/timeline/words'
import type { Quote } from '@/core/dossier'
import { type Involving, involvedIn } from '@/core/involved'
import { useIs, useVerbs } from '@/view/viewing'

type Props = {
  happening: Involving & { label: string }
  quotes: readonly Quote[]
  hue: number
  /** Before our name for it: what kind it is. */
  kind?: ReactNode
  /** After its words: when it was, how it is tied to others, why it is of its kind. */
  children?: ReactNode
  /** What the text puts after it. */
  led?: ReactNode
}

/** A step or moment of the list: our name for it as the way to its address, its words, who is in it. */
export function HappeningItem({ happening, quotes, hue, kind, children, led }: Props) {
  const chosen = useIs('happening', happening.id)
  const { chooseHappening, closeQuote } = useVerbs()
  const back = useStepsBack(happening)
  const [first] = quotes
  return (
    <li id={happening.id} className="happening" aria-current={chosen ? 'true' : undefined}>
      <div
        className={`happening-own ${back ? 'steps-back' : ''}`}
        data-involves={involvedIn(happening).join(' ')}
      >
        <p className="happening-name">
          {kind}{' '}
          {first ? (
            <ViewLink
              to={{ focus: null, happening: happening.id, quote: first.id }}
              onFollow={() => (chosen ? closeQuote() : chooseHappening(happening.id))}
              className="happening-link"
            >
              <OurWords says={happening.label} />
            </ViewLink>
          ) : (
            <OurWords says={happening.label} />
          )}
        </p>
        <Words quotes={quotes} hue={hue} of={happening.id} back={back} />
        <Involved happening={happening} />
        {children}
      </div>
      {led}
    </li>
  )
}
