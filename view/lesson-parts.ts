import { lessonNames } from '@/view/lesson'
import { type Notice, type Reason, shorten } from '@/view/notice'
import type { QueryPart } from '@/view/query-parts'
import { readList, tidy } from '@/view/read-names'

/** So many characters a title and a question of a lesson may have. */
export const longestText = { title: 60, ask: 200 } as const

/** Characters that are not seen, break lines or turn the direction of writing, and halves of characters. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

/** Words of a teacher's as a link can hold them: on one line, with single blanks and no underscore, which is a blank. */
export function tidyText(words: string): string {
  return words
    .normalize('NFC')
    .replace(unprintable, ' ')
    .replace(/[\s_]+/g, ' ')
    .trim()
}

/** The same in a link: every sign that a program could take for the end of the link, or for its own, is escaped. */
const escaped = (words: string) =>
  encodeURIComponent(words.replaceAll(' ', '_')).replace(
    /[.!~*'()]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )

const stepsKey = 'steps'

/**
 * The parts of a lesson: what it is called, the teacher's own question, and its steps. The steps come last and are never
 * left out beside the others: what a sentence adds to the end of a link is then not taken for words of the teacher's.
 */
export const lessonParts: readonly QueryPart[] = [
  text('title', 'title'),
  text('ask', 'ask'),
  {
    key: stepsKey,
    fills: 'steps',
    write: ({ view: { steps, title, ask } }) =>
      steps.length > 0 ? steps.join('~') : title || ask ? 'none' : null,
    read: (asked, wishes, catalogue, notices) => {
      const steps = tidy(asked) === 'none' ? [] : readList(asked, lessonNames(catalogue), stepsKey, notices)
      return { ...wishes, view: { ...wishes.view, steps } }
    },
  },
]

function text(key: keyof typeof longestText, fills: 'title' | 'ask'): QueryPart {
  return {
    key,
    fills,
    write: ({ view }) => view[fills] && escaped(view[fills]),
    read: (asked, wishes, _, notices: Notice[], query) => {
      const words = tidyText(asked)
      // Once more, since the limit may lie in the middle of a character.
      const whole = tidyText(words.slice(0, longestText[key]))
      const reason = faultOf(words, whole, Object.hasOwn(query, stepsKey))
      if (reason) notices.push({ part: key, asked: shorten(asked), reason })
      return whole === '' ? wishes : { ...wishes, view: { ...wishes.view, [fills]: whole } }
    },
  }
}

function faultOf(words: string, whole: string, followed: boolean): Reason | undefined {
  if (words === '') return 'malformed'
  if (whole !== words) return 'too-long'
  // No link ends with them.
  return followed ? undefined : 'cut'
}
