import { tidy } from '@/view/read-names'

/** What the class panel can show beside its overview: tasks, sheets to print, and the guide. */
export const classPages = [
  'sort-the-evidence',
  'who-says-it',
  'what-does-the-text-say',
  'in-what-order',
  'questions',
  'handout',
  'worksheet',
  'text',
  'key',
  'how-to-read',
] as const

export type ClassPage = (typeof classPages)[number]

/** What each is called, and what it is for. */
export const classPageTitles: Record<ClassPage, { title: string; says: string }> = {
  'sort-the-evidence': {
    title: 'Sort the evidence',
    says: 'Put each quote into the prospect that it belongs to, into the background, or into neither.',
  },
  'who-says-it': {
    title: 'Who says it?',
    says: 'Match each quote to its voice and to the hands that it came through.',
  },
  'what-does-the-text-say': {
    title: 'What does the text say?',
    says: 'Decide of which prospect each statement is made. That the text does not say is an answer too.',
  },
  'in-what-order': {
    title: 'In what order?',
    says: 'Put the steps of each prospect into the order that the text gives, where it gives one.',
  },
  questions: {
    title: 'Questions',
    says: 'Talk about each question first, then uncover the words that it rests on.',
  },
  handout: { title: 'Handout', says: 'The comparison on paper, with numbered quotes and questions.' },
  worksheet: { title: 'Worksheet', says: 'The comparison without the words, to be filled in from the text.' },
  text: { title: 'The text', says: 'The whole text with the numbers of its paragraphs.' },
  key: {
    title: 'Key for the teacher',
    says: 'The answers to the tasks and to the worksheet, with their places.',
  },
  'how-to-read': {
    title: 'How to read this page',
    says: 'What the marks mean: voice, silence, hands and steps, each with an example from the text.',
  },
}

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
