'use client'

import { useId, useState } from 'react'
import { useDossier } from '@/components/frame/dossier-context'
import { plain } from '@/core/our-words'
import { slidePrefixes } from '@/core/slide-names'
import { lessonNames, lessonStep } from '@/view/lesson'
import { stepLabel } from '@/view/lesson-labels'
import { catalogueOf } from '@/view/view-state'

/** In the order in which they are offered. */
const groups = ['Rows', 'Tasks', 'Slides', 'Slides: questions', 'Slides: single quotes'] as const

/** What a step is offered among; the teacher's own question has a field of its own. */
function groupOf(name: string): (typeof groups)[number] | undefined {
  const step = lessonStep(name)
  if (step.kind !== 'slide') return ({ row: 'Rows', task: 'Tasks', ask: undefined } as const)[step.kind]
  if (step.slide.startsWith(slidePrefixes.quote)) return 'Slides: single quotes'
  return step.slide.startsWith(slidePrefixes.question) ? 'Slides: questions' : 'Slides'
}

type Props = { steps: readonly string[]; onAdd: (step: string) => boolean }

/** Every step that the lesson does not have yet, to be added at its end. */
export function StepChoice({ steps, onAdd }: Props) {
  const dossier = useDossier()
  const id = useId()
  const [wanted, setWanted] = useState('')
  const left = lessonNames(catalogueOf(dossier)).all.filter((name) => !steps.includes(name))
  const chosen = left.includes(wanted) ? wanted : ''
  return (
    <form
      className="flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        if (chosen && onAdd(chosen)) setWanted('')
      }}
    >
      <span className="min-w-0 grow">
        <label htmlFor={id} className="text-note">
          Next step
        </label>
        <select
          id={id}
          className="field w-full"
          value={chosen}
          onChange={({ target }) => setWanted(target.value)}
        >
          <option value="">Choose one</option>
          {groups.map((group) => {
            const names = left.filter((name) => groupOf(name) === group)
            if (names.length === 0) return null
            // Words of the source stand whole: a menu has no room for the mark of what is left out.
            const face = group === 'Slides: single quotes' ? 'src' : undefined
            return (
              <optgroup key={group} label={group}>
                {names.map((name) => (
                  <option key={name} value={name} className={face}>
                    {plain(stepLabel(name, dossier, null)?.label ?? name)}
                  </option>
                ))}
              </optgroup>
            )
          })}
        </select>
      </span>
      <button type="submit" className="button">
        Add
      </button>
    </form>
  )
}
