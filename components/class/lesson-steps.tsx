'use client'

import type { Plan } from '@/components/class/lesson-editor'
import { useDossier } from '@/components/frame/dossier-context'
import { OurWords } from '@/components/marks/our-words'
import { ownQuestion } from '@/view/lesson'
import { stepLabel } from '@/view/lesson-labels'

type Props = { steps: readonly string[]; ask: string | null; onPlan: Plan }

/** The steps of a lesson, to be moved and taken out. */
export function LessonSteps({ steps, ask, onPlan }: Props) {
  const dossier = useDossier()
  if (steps.length === 0) return null
  const move = (at: number, to: number) => {
    const step = steps[at]
    if (step !== undefined && to >= 0 && to < steps.length)
      onPlan({ steps: steps.toSpliced(at, 1).toSpliced(to, 0, step) })
  }
  return (
    <ol className="lesson-steps" aria-label="Steps of the lesson">
      {steps.map((name, at) => {
        const step = stepLabel(name, dossier, ask)
        const called = step && <OurWords says={step.label} />
        return (
          <li key={name}>
            <span>
              <span className="lesson-kind">{step?.kind}</span> {called}
            </span>
            <span className="flex gap-2">
              {[-1, 1].map((by) => (
                <button
                  key={by}
                  type="button"
                  className="button"
                  // Kept in its place, so that the focus is not lost with the last move.
                  aria-disabled={at + by < 0 || at + by >= steps.length}
                  onClick={() => move(at, at + by)}
                >
                  {by < 0 ? 'Earlier' : 'Later'}
                  <span className="sr-only">: {called}</span>
                </button>
              ))}
              <button
                type="button"
                className="button"
                onClick={() =>
                  onPlan({ steps: steps.toSpliced(at, 1), ...(name === ownQuestion && { ask: null }) })
                }
              >
                Take out<span className="sr-only">: {called}</span>
              </button>
            </span>
          </li>
        )
      })}
    </ol>
  )
}
