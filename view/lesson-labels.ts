import type { Dossier } from '@/core/dossier'
import { classPageTitles } from '@/view/class-titles'
import { lessonStep } from '@/view/lesson'
import { type Slide, slidesOf } from '@/view/slides'

/** What a step of a lesson is called in a plan: what kind of step, its name in our words, and what the class does. */
export type StepLabel = { kind: string; label: string; does: string }

/** The label of a step; nothing where the dossier has no such step. */
export function stepLabel(name: string, dossier: Dossier, ask: string | null): StepLabel | undefined {
  const step = lessonStep(name)
  switch (step.kind) {
    case 'slide': {
      const slide = slidesOf(dossier).find((one) => one.name === step.slide)
      if (!slide) return undefined
      return { kind: 'Slide', label: slide.title, does: doneWith[slide.kind] ?? 'Look at it together.' }
    }
    case 'row': {
      const topic = dossier.topics.find(({ id }) => id === step.topic)
      return (
        topic && {
          kind: 'Row',
          label: topic.label,
          does: 'Compare the sides, and open the words behind each.',
        }
      )
    }
    case 'task': {
      const { title, says } = classPageTitles[step.task]
      return { kind: 'Task', label: title, does: says }
    }
    case 'ask':
      return {
        kind: 'Question',
        label: ask ?? 'Your own question',
        does: 'Talk about it, each with the words that speak for it.',
      }
  }
}

const doneWith: Partial<Record<Slide['kind'], string>> = {
  topic: 'Guess what each side says, then uncover one after the other.',
  quote: 'Read the words aloud: whose are they, and through whose hands?',
  question: 'Talk first, then uncover the words that it rests on.',
  fork: 'Follow the steps, and say where the text gives an order.',
}
