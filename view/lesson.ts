import { type ClassPage, classTasks } from '@/view/class-parts'
import { type Catalogue, type Names, noItem, type ViewState } from '@/view/view-state'

/** The step at which the teacher's own question is asked. */
export const ownQuestion = 'ask'

/** A step of a lesson: its name in a link, and what it shows. */
export type LessonStep = { name: string } & (
  | { kind: 'slide'; slide: string }
  | { kind: 'row'; topic: string }
  | { kind: 'task'; task: ClassPage }
  | { kind: 'ask' }
)

const prefixes = { slide: 'slide-', row: 'row-', task: 'task-' } as const

/** The steps that a lesson on a dossier can have, as a link names them. */
export function lessonNames({ slides, topics }: Pick<Catalogue, 'slides' | 'topics'>): Names<string> {
  const named = (prefix: string, { all }: Names<string>) => all.map((id) => prefix + id)
  const renamed = (prefix: string, { former }: Names<string>) =>
    [...former].map(([old, now]) => [prefix + old, prefix + now] as const)
  return {
    all: [
      ...named(prefixes.slide, slides),
      ...named(prefixes.row, topics),
      ...classTasks.map((task) => prefixes.task + task),
      ownQuestion,
    ],
    former: new Map([...renamed(prefixes.slide, slides), ...renamed(prefixes.row, topics)]),
  }
}

/** The step that a name of a link means. */
export function lessonStep(name: string): LessonStep {
  if (name.startsWith(prefixes.slide))
    return { name, kind: 'slide', slide: name.slice(prefixes.slide.length) }
  if (name.startsWith(prefixes.row)) return { name, kind: 'row', topic: name.slice(prefixes.row.length) }
  const task = classTasks.find((one) => prefixes.task + one === name)
  return task ? { name, kind: 'task', task } : { name, kind: 'ask' }
}

/** The plan of the lesson in a view. */
export const planOf = (view: ViewState): ViewState => ({
  ...view,
  ...noItem,
  panel: 'class',
  task: 'lesson',
  quote: null,
  slides: [],
})

/**
 * What a step of the lesson in a view shows. Slides that follow each other are shown as one talk, so that a clicker
 * leads through them.
 *
 * @param at its place in the lesson, from 0
 */
export function viewOfStep(view: ViewState, at: number, { topics }: Catalogue): ViewState {
  const { steps } = view
  const step = lessonStep(steps[at] ?? '')
  const plan = planOf(view)
  switch (step.kind) {
    case 'slide':
      return { ...plan, task: null, panel: 'present', slide: step.slide, slides: talkAround(steps, at) }
    case 'row':
      return {
        ...plan,
        task: null,
        panel: 'compare',
        focus: topics.all.find((id) => id === step.topic) ?? null,
      }
    case 'task':
      return { ...plan, task: step.task }
    case 'ask':
      return { ...plan, one: `${at + 1}` }
  }
}

function talkAround(steps: readonly string[], at: number): string[] {
  const slideAt = (index: number) => {
    const step = lessonStep(steps[index] ?? '')
    return step.kind === 'slide' ? step.slide : undefined
  }
  let from = at
  while (slideAt(from - 1) !== undefined) from -= 1
  const talk: string[] = []
  for (let slide = slideAt(from); slide !== undefined; slide = slideAt(from + talk.length)) talk.push(slide)
  return talk
}

/** Which step of its lesson a view shows, from 0; -1 where it shows none of them. */
export const stepShown = (view: ViewState): number =>
  view.steps.findIndex((name, index) => shows(view, lessonStep(name), index))

function shows(view: ViewState, step: LessonStep, index: number): boolean {
  switch (step.kind) {
    case 'slide':
      return view.panel === 'present' && view.slide === step.slide
    case 'row':
      return view.panel === 'compare' && view.focus === step.topic
    case 'task':
      return view.task === step.task
    case 'ask':
      return view.task === 'lesson' && view.one === `${index + 1}`
  }
}
