'use client'

import { useDossier } from '@/components/frame/dossier-context'
import { Badge, Tally } from '@/components/marks/badge'
import { OurWords } from '@/components/marks/our-words'
import { VoiceKey } from '@/components/marks/voice-key'
import { voices } from '@/core/voices'

/** The prospects over the columns of a sheet; they stand again on each page of a longer one. */
export function SheetHeads({ legend = true }: { legend?: boolean }) {
  const { scenarios } = useDossier()
  return (
    <thead>
      <tr>
        <td className="sheet-legend">{legend && <VoiceKey of={voices} short />}</td>
        {scenarios.map(({ id, ordinal, label }, index) => (
          <th key={id} scope="col">
            <Tally number={index + 1} />
            <span className="sheet-prospect">
              <Badge number={index + 1} size="small" />
              <span>
                <span className="sr-only">{ordinal}: </span>
                <OurWords says={label} />
              </span>
            </span>
          </th>
        ))}
      </tr>
    </thead>
  )
}
