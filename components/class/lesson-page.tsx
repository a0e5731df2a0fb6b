'use client'

import { LessonEditor } from '@/components/class/lesson-editor'
import { LessonPlan } from '@/components/class/lesson-plan'
import { SheetPage } from '@/components/class/sheet-page'
import { PlanLink, StepLink } from '@/components/frame/lesson-links'
import { ownQuestion } from '@/view/lesson'
import { useViewing } from '@/view/viewing'

/** A lesson: how it is made, and its plan, which is also a sheet to be printed. */
export function LessonPage() {
  const { steps, title, ask, one } = useViewing(({ view }) => view)
  if (one !== null && steps[Number(one) - 1] === ownQuestion) return <OwnQuestion ask={ask} />
  return (
    <SheetPage page="lesson" named={false} heading={title} choices={<Choices begin={steps.length > 0} />}>
      <LessonPlan />
    </SheetPage>
  )
}

function Choices({ begin }: { begin: boolean }) {
  return (
    <>
      {begin && (
        <p className="py-2">
          <StepLink at={0} className="button">
            Begin the lesson
          </StepLink>
        </p>
      )}
      <LessonEditor />
    </>
  )
}

/** The teacher's question alone and large, for the whole room. */
function OwnQuestion({ ask }: { ask: string | null }) {
  return (
    <div className="pt-5">
      <h1 className="text-h1 font-semibold">A question</h1>
      <p className="lesson-ask">{ask ?? 'This lesson asks a question that its link does not have.'}</p>
      <p className="pt-4">
        <PlanLink>The whole lesson</PlanLink>
      </p>
    </div>
  )
}
