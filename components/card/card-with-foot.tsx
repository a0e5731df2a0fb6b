import type { ReactNode } from 'react'
import { inside } from '@/components/card/card-frame'
import { CardBadge } from '@/components/card/card-marks'
import { plain } from '@/core/our-words'
import type { Prospect } from '@/view/card'

type Props = { foot: ReactNode; prospect: Prospect | undefined; children: ReactNode }

/** A card with a line at its foot: what stands above it, and the prospect that it tells of. */
export function CardWithFoot({ foot, prospect, children }: Props) {
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        height: inside.height + 4,
      }}
    >
      <div style={{ display: 'flex', flexDirection: 'column' }}>{children}</div>
      <div style={{ display: 'flex', alignItems: 'center', fontSize: 30 }}>
        {foot}
        {prospect && (
          <div style={{ display: 'flex', alignItems: 'center', marginLeft: 'auto' }}>
            <CardBadge number={prospect.number} size={40} />
            <div style={{ marginLeft: 12, fontWeight: 600 }}>{plain(prospect.scenario.label)}</div>
          </div>
        )}
      </div>
    </div>
  )
}
