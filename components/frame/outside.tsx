'use client'

import { useDossier } from '@/components/frame/dossier-context'
import { OurWords } from '@/components/marks/our-words'

/** What is known from outside the text, each with its reference, apart from everything else. */
export function Outside() {
  const { sources } = useDossier()
  const notes = sources.flatMap((source) => source.notes)
  if (notes.length === 0) return null
  return (
    <section
      id="outside"
      aria-labelledby="outside-title"
      className="mt-10 max-w-[44rem] border-t-2 border-ink pt-3"
    >
      <h2 id="outside-title" className="text-body font-semibold">
        From outside the text
      </h2>
      <ul className="pt-1 text-note">
        {notes.map(({ id, says, reference }) => (
          <li key={id} className="pt-2">
            <OurWords says={says} />{' '}
            <cite className="not-italic text-ink-2">
              {reference.url ? (
                <a href={reference.url} rel="external noreferrer">
                  {reference.title}
                </a>
              ) : (
                reference.title
              )}
            </cite>
          </li>
        ))}
      </ul>
    </section>
  )
}
