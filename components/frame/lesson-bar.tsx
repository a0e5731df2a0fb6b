'use client'

import { PlanLink, StepLink } from '@/components/frame/lesson-links'
import { stepShown } from '@/view/lesson'
import { useVerbs, useViewing } from '@/view/viewing'

/** Where the reader is in a lesson, and the ways on, back and to its plan. */
export function LessonBar() {
  const view = useViewing((viewing) => viewing.view)
  const { planLesson } = useVerbs()
  const { steps, title } = view
  const at = stepShown(view)
  return (
    <nav aria-label="Lesson" className="lesson-bar">
      <p className="lesson-where">
        <b>{title ?? 'Lesson'}</b>
        {at >= 0 ? `, step ${at + 1} of ${steps.length}` : `, ${steps.length} steps`}
      </p>
      <ul>
        {at > 0 && (
          <li>
            <StepLink at={at - 1}>Previous</StepLink>
          </li>
        )}
        {at < steps.length - 1 && (
          <li>
            <StepLink at={at + 1}>{at < 0 ? 'Begin' : 'Next step'}</StepLink>
          </li>
        )}
        <li>
          <PlanLink>Plan</PlanLink>
        </li>
        <li>
          <button type="button" onClick={() => planLesson({ steps: [], title: null, ask: null })}>
            Leave
            <span className="sr-only"> the lesson</span>
          </button>
        </li>
      </ul>
    </nav>
  )
}
