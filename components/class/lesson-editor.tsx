'use client'

import { useId, useState } from 'react'
import { LessonSteps } from '@/components/class/lesson-steps'
import { StepChoice } from '@/components/class/step-choice'
import { capitalised } from '@/components/marks/capitalised'
import { ownQuestion } from '@/view/lesson'
import { longestLink, type TooLong, tooLong } from '@/view/lesson-length'
import { longestText, tidyText } from '@/view/lesson-parts'
import type { ViewState } from '@/view/view-state'
import { useAddressOf, useVerbs, useViewing } from '@/view/viewing'

export type PlanChange = Partial<Pick<ViewState, 'steps' | 'title' | 'ask'>>

/** Makes a change of the lesson; false where its link would grow too long, and then nothing is changed. */
export type Plan = (change: PlanChange, inPassing?: boolean) => boolean

/** How a lesson is made: its name, a question of the teacher's own, and its steps. All of it stands in the link. */
export function LessonEditor() {
  const { steps, title, ask } = useViewing(({ view }) => view)
  const { planLesson, inPassing: passing } = useVerbs()
  const addressOf = useAddressOf()
  const [refused, setRefused] = useState<TooLong | undefined>()
  // Open where there is nothing to be read yet, until the teacher says otherwise; it does not close in the work.
  const [asked, setAsked] = useState<boolean | null>(null)
  const open = asked ?? steps.length === 0
  const lengthWith = (change: PlanChange) => window.location.origin + addressOf(change)
  const plan: Plan = (change, inPassing = false) => {
    const over = tooLong(lengthWith(change), change.steps ?? steps)
    setRefused(over)
    setAsked(true)
    if (over) return false
    if (inPassing) passing(() => planLesson(change))
    else planLesson(change)
    return true
  }
  return (
    <details className="selection print:hidden" open={open}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button by itself, of keys as well */}
      <summary
        onClick={(event) => {
          event.preventDefault()
          setAsked(!open)
        }}
      >
        {steps.length === 0 ? 'Make a lesson' : 'Change this lesson'}
      </summary>
      <p className="max-w-[44rem] text-note text-ink-2">
        All of it stands in the link in the address bar: whoever opens that link has the same lesson. Nothing
        is kept or sent anywhere else.
      </p>
      <div className="lesson-fields">
        <Words
          label="Name of the lesson"
          words={title}
          most={longestText.title}
          onWords={(words) => plan({ title: words }, true)}
        />
        <Words
          label="A question of your own"
          words={ask}
          most={longestText.ask}
          onWords={(ask) => plan({ ask, steps: withQuestion(steps, ask) }, true)}
        />
        <StepChoice steps={steps} onAdd={(name) => plan({ steps: [...steps, name] })} />
      </div>
      <p role="alert">{refused && whatToLeaveOut(refused)}</p>
      <LessonSteps steps={steps} ask={ask} onPlan={plan} />
    </details>
  )
}

/** A question is a step of the lesson for as long as there is one. */
const withQuestion = (steps: readonly string[], ask: string | null) => [
  ...steps.filter((name) => ask !== null || name !== ownQuestion),
  ...(ask !== null && !steps.includes(ownQuestion) ? [ownQuestion] : []),
]

function whatToLeaveOut({ length, steps, ask }: TooLong): string {
  const ways = [
    steps !== undefined && `leave out ${steps === 1 ? 'one step' : `${steps} steps`}`,
    (ask || steps === undefined) && 'shorten your question',
  ].filter((way) => way !== false)
  const mend = capitalised(ways.join(', or '))
  return `Not changed: the link would have ${length} characters, and some programs cut links after ${longestLink}. ${mend} first.`
}

type WordsProps = {
  label: string
  words: string | null
  most: number
  onWords: (words: string | null) => boolean
}

/** Words that are typed; the link follows with their blanks and signs in order, and they follow the link. */
function Words({ label, words, most, onWords }: WordsProps) {
  const [typed, setTyped] = useState('')
  const id = useId()
  const inLink = (text: string) => tidyText(text) || null
  return (
    <p>
      <label htmlFor={id} className="text-note">
        {label}
      </label>
      <input
        id={id}
        className="field w-full"
        value={inLink(typed) === words ? typed : (words ?? '')}
        maxLength={most}
        autoComplete="off"
        onChange={({ target }) => {
          const wanted = inLink(target.value)
          if (wanted === words || onWords(wanted)) setTyped(target.value)
        }}
      />
    </p>
  )
}
