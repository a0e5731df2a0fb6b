import { tidy } from '@/view/read-names'

/** What a class can be asked to do. */
export const classTasks = [
  'sort-the-evidence',
  'who-says-it',
  'what-does-the-text-say',
  'in-what-order',
  'questions',
] as const

/** What the class panel can show beside its overview: tasks, a lesson, sheets to print, and the guide. */
export const classPages = [
  ...classTasks,
  'lesson',
  'handout',
  'worksheet',
  'text',
  'key',
  'how-to-read',
] as const

export type ClassPage = (typeof classPages)[number]

/** How many items a task may ask for at most. */
export const itemCounts = ['4', '6', '8', '12', '16', '24'] as const

export type ItemCount = (typeof itemCounts)[number]

/** As many as a class asks for where a link does not say. */
export const usualItems: ItemCount = '8'

export const halves = ['a', 'b'] as const

export type Half = (typeof halves)[number]

/** Items are counted from 1 when they are shown one at a time; no task has more than this. */
const mostItems = 40

export type ItemNumber = `${number}`

const itemNumbers = Array.from({ length: mostItems }, (_, index): ItemNumber => `${index + 1}`)

const names = <Name extends string>(all: readonly Name[]) => ({ all, former: new Map<string, Name>() })

export const classNames = {
  pages: names(classPages),
  items: names(itemCounts),
  halves: names(halves),
  numbers: names(itemNumbers),
}

/** Long enough for a word that a teacher writes on the board. */
const longestSeed = 24

/** A seed as it stands in a link: a slug; nothing where none can be made of what was asked for. */
export function seedFrom(asked: string): string | null {
  const seed = tidy(asked)
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(seed) && seed.length <= longestSeed ? seed : null
}
