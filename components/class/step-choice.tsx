'use client'

import { useId, useState } from 'react'
import { useDossier } from '@/components/frame/dossier-context'
import { plain } from '@/core/our-words'
import { lessonNames, ownQuestion } from '@/view/lesson'
import { stepLabel } from '@/view/lesson-labels'
import { catalogueOf } from '@/view/view-state'

/** Such a step is named by words of the source, whole: a menu has no room for the mark of what is left out. */
const isQuote = (step: string) => step.startsWith('slide-quote-')

type Group = { name: string; has: (step: string) => boolean }

const groups: readonly Group[] = [
  { name: 'Yours', has: (step) => step === ownQuestion },
  { name: 'Tasks', has: (step) => step.startsWith('task-') },
  { name: 'Rows of the comparison', has: (step) => step.startsWith('row-') },
  { name: 'Slides: questions', has: (step) => step.startsWith('slide-question-') },
  { name: 'Slides: single quotes', has: isQuote },
  { name: 'Slides', has: (step) => /^slide-(?!question-|quote-)/.test(step) },
]

type Props = { steps: readonly string[]; ask: string | null; onAdd: (step: string) => boolean }

/** Every step that the lesson does not have yet, to be added at its end. */
export function StepChoice({ steps, ask, onAdd }: Props) {
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
          {groups
            .toReversed()
            .map(({ name, has }) => ({ name, names: left.filter(has) }))
            .filter(({ names }) => names.length > 0)
            .map(({ name, names }) => (
              <optgroup key={name} label={name}>
                {names.map((one) => (
                  <option key={one} value={one} className={isQuote(one) ? 'src' : undefined}>
                    {plain(stepLabel(one, dossier, ask)?.label ?? one)}
                  </option>
                ))}
              </optgroup>
            ))}
        </select>
      </span>
      <button type="submit" className="button">
        Add
      </button>
    </form>
  )
}
