'use client'

import { Choice, toggled } from '@/components/compare/choice'
import { OurWords } from '@/components/marks/our-words'
import type { Row } from '@/core/comparison'
import { useVerbs, useViewing } from '@/view/viewing'

/** Ticks the rows to be shown; none ticked shows all. */
export function RowChoice({ rows }: { rows: readonly Row[] }) {
  const chosen = useViewing(({ view }) => view.rows)
  const { chooseRows } = useVerbs()
  const topics = rows.map(({ topic }) => topic)
  return (
    <Choice
      legend="Show only these rows"
      options={topics.map(({ id, label }) => ({ id, label: <OurWords says={label} /> }))}
      chosen={chosen}
      onToggle={(id) => {
        const topic = topics.find((one) => one.id === id)
        if (topic) chooseRows(toggled(chosen, topic.id))
      }}
      clear={{ label: 'Show all rows', onClear: () => chooseRows([]) }}
    />
  )
}
