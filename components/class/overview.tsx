'use client'

import { useDossier } from '@/components/frame/dossier-context'
import { ViewLink } from '@/components/frame/view-link'
import { OurWords } from '@/components/marks/our-words'
import { type ClassPage, classTasks } from '@/view/class-parts'
import { classPageTitles } from '@/view/class-titles'
import { useVerbs } from '@/view/viewing'

const groups: { name: string; id: string; pages: readonly ClassPage[] }[] = [
  { name: 'Tasks', id: 'tasks', pages: classTasks },
  { name: 'A lesson', id: 'a-lesson', pages: ['lesson'] },
  { name: 'On paper', id: 'on-paper', pages: ['handout', 'worksheet', 'text', 'key'] },
  { name: 'A guide', id: 'a-guide', pages: ['how-to-read'] },
]

/** Everything that a class can work with. */
export function Overview() {
  const { title } = useDossier()
  return (
    <div className="pt-5">
      <h1 className="text-h1 font-semibold">
        In class: <OurWords says={title} />
      </h1>
      <p className="max-w-[44rem]">
        Every task is made from the text, and every answer is followed by the words that settle it. Nothing
        has to be prepared, and no account is needed.
      </p>
      <div className="class-groups">
        {groups.map(({ name, id, pages }) => (
          <section key={id} aria-labelledby={id}>
            <h2 id={id} className="border-b-2 border-ink pt-6 pb-1 text-head font-semibold">
              {name}
            </h2>
            <ul>
              {pages.map((page) => (
                <Page key={page} page={page} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  )
}

function Page({ page }: { page: ClassPage }) {
  const { openTask } = useVerbs()
  const { title, says } = classPageTitles[page]
  return (
    <li className="class-page">
      <ViewLink
        to={{ task: page, one: null, quote: null }}
        onFollow={() => openTask(page)}
        className="font-semibold"
      >
        {title}
      </ViewLink>
      <span className="text-note text-ink-2">{says}</span>
    </li>
  )
}
