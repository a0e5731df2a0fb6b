import type { ClassPage } from '@/view/class-parts'

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
    says: 'Put the steps of each prospect into the order that the text gives, where it gives one. Words that only join, or only point back, put nothing before or after.',
  },
  questions: {
    title: 'Questions',
    says: 'Talk about each question first, then uncover the words that it rests on.',
  },
  lesson: {
    title: 'A lesson in one link',
    says: 'Slides, rows, tasks and a question of your own, in your order: one address for the class, and a plan on paper.',
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
