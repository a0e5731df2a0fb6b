'use client'

import { useDossier } from '@/components/frame/dossier-context'
import { Badge } from '@/components/marks/badge'
import { OurWords } from '@/components/marks/our-words'

/** The name of a part of the text: the background, or a prospect with its numeral. */
export function PartName({ part }: { part: number }) {
  const { scenarios } = useDossier()
  const scenario = scenarios[part - 1]
  if (!scenario) return 'Background'
  return (
    <>
      <Badge number={part} size="small" />
      <span>
        <span className="sr-only">{scenario.ordinal}: </span>
        <OurWords says={scenario.label} />
      </span>
    </>
  )
}
