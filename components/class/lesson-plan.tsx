'use client'

import { SheetLink } from '@/components/class/sheet-link'
import { useDossier } from '@/components/frame/dossier-context'
import { StepLink } from '@/components/frame/lesson-links'
import { OurWords } from '@/components/marks/our-words'
import { planOf } from '@/view/lesson'
import { stepLabel } from '@/view/lesson-labels'
import { useViewing } from '@/view/viewing'

/** The steps of a lesson in their order, each a link, with room for minutes on paper. */
export function LessonPlan() {
  const dossier = useDossier()
  const view = useViewing((viewing) => viewing.view)
  const { steps, ask } = view
  if (steps.length === 0) return <p className="lesson-empty">No steps yet. Add the first one above.</p>
  return (
    <>
      <table className="lesson-plan">
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">Number</span>
            </th>
            <th scope="col">Step</th>
            <th scope="col">What the class does</th>
            <th scope="col" className="lesson-minutes">
              Minutes
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map((name, at) => {
            const step = stepLabel(name, dossier, ask)
            if (!step) return null
            return (
              <tr key={name}>
                <td>{at + 1}</td>
                <th scope="row">
                  <span className="lesson-kind">{step.kind}</span>{' '}
                  <StepLink at={at}>
                    <OurWords says={step.label} />
                  </StepLink>
                </th>
                <td>
                  <OurWords says={step.does} />
                </td>
                <td className="lesson-minutes">
                  <span className="sr-only">to be filled in on paper</span>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <SheetLink to={planOf(view)} />
    </>
  )
}
