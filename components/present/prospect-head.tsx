import { Badge, Tally } from '@/components/marks/badge'
import { OurWords } from '@/components/marks/our-words'
import type { Scenario } from '@/core/dossier'

/** Which prospect stands here. */
export function ProspectHead({ scenario, number }: { scenario: Scenario; number: number }) {
  return (
    <h2 className="prospect-head">
      <Tally number={number} />
      <span className="prospect-name">
        <Badge number={number} />
        <span>
          <span className="sr-only">{scenario.ordinal}: </span>
          <OurWords says={scenario.label} />
        </span>
      </span>
    </h2>
  )
}
