/** The slides that every deck has, by their permanent names. They share their addresses with the topics. */
const fixedSlides = [
  'title',
  'speaking',
  'shared-past',
  'parting',
  'fork',
  'actors',
  'missing-voices',
] as const

export type FixedSlide = (typeof fixedSlides)[number]

/** Before the ids of quotes and prompts, which may be those of topics too. */
export const slidePrefixes = { quote: 'quote-', question: 'question-' } as const

/** Whether no topic may have this id, since a slide of another kind has it, or could come to have it. */
export const isReservedSlide = (id: string) =>
  fixedSlides.some((name) => name === id) ||
  Object.values(slidePrefixes).some((prefix) => id.startsWith(prefix))
