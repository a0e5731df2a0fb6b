import { CardBadge } from '@/components/card/card-marks'
import { plain } from '@/core/our-words'
import type { Prospect } from '@/view/card'

/** The prospect that words tell of, at the end of a line. */
export function CardProspect({ prospect: { number, scenario } }: { prospect: Prospect }) {
  return (
    <div style={{ display: 'flex', alignItems: 'center', marginLeft: 'auto' }}>
      <CardBadge number={number} size={40} />
      <div style={{ marginLeft: 12, fontWeight: 600 }}>{plain(scenario.label)}</div>
    </div>
  )
}
