import type { Draft } from '@/core/checks/draft'
import type { Issue } from '@/core/checks/issue'
import { isReservedSlide } from '@/core/slide-names'

/** No topic has the name of a slide of another kind: a slide's address is its name, and a topic's is its id. */
export function checkSlides({ file, path }: Draft): Issue[] {
  return file.topics.flatMap((topic) => {
    const at = path(topic)
    const names = [
      { name: topic.id as string, at: `${at}.id` },
      ...(topic.aliases ?? []).map((name, index) => ({ name, at: `${at}.aliases[${index}]` })),
    ]
    return names
      .filter(({ name }) => isReservedSlide(name))
      .map(({ name, at: where }) => ({
        path: where,
        problem: `"${name}" is the name of a slide that is no topic`,
        fix: 'Choose another id; those that begin with "quote-" or "question-" are kept for slides too.',
      }))
  })
}
