import type { ReactNode } from 'react'
import { useDossier } from '@/components/frame/dossier-context'
import { ViewLink } from '@/components/frame/view-link'
import { planOf, viewOfStep } from '@/view/lesson'
import { catalogueOf } from '@/view/view-state'
import { useVerbs, useViewing } from '@/view/viewing'

type Props = { className?: string; children: ReactNode }

/** The way from a step of a lesson to its plan. */
export function PlanLink({ className = '', children }: Props) {
  const view = useViewing((viewing) => viewing.view)
  const { goToStep } = useVerbs()
  const plan = planOf(view)
  return (
    <ViewLink className={className} to={plan} onFollow={() => goToStep(plan, plan)}>
      {children}
    </ViewLink>
  )
}

/** The way to a step of the lesson, `at` from 0. */
export function StepLink({ at, className = '', children }: Props & { at: number }) {
  const dossier = useDossier()
  const view = useViewing((viewing) => viewing.view)
  const { goToStep } = useVerbs()
  const step = viewOfStep(view, at, catalogueOf(dossier))
  return (
    <ViewLink className={className} to={step} onFollow={() => goToStep(step, planOf(view))}>
      {children}
    </ViewLink>
  )
}
