'use client'

import type { ReactNode } from 'react'
import { useDossier } from '@/components/frame/dossier-context'
import { OurWords } from '@/components/marks/our-words'

/** As many as one page has room for. */
const questionsOnPaper = 3

/** Questions with lines to write on, beside the link. */
export function SheetQuestions({ children }: { children: ReactNode }) {
  const { prompts } = useDossier()
  return (
    <section className="sheet-questions" aria-label="Questions">
      <ol>
        {prompts.slice(0, questionsOnPaper).map(({ id, asks }) => (
          <li key={id}>
            <OurWords says={asks} />
            <i className="line-to-write" />
          </li>
        ))}
      </ol>
      {children}
    </section>
  )
}
