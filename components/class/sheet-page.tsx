'use client'

import type { ReactNode } from 'react'
import { BackToOverview } from '@/components/class/back-to-overview'
import { Hands } from '@/components/class/hands-line'
import { useDossier } from '@/components/frame/dossier-context'
import { ScrollingRegion } from '@/components/frame/scrolling-region'
import { OurWords } from '@/components/marks/our-words'
import type { ClassPage } from '@/view/class-parts'
import { classPageTitles } from '@/view/class-titles'

type Props = {
  page: ClassPage
  /** Whether a pupil writes on it: then it has lines for name and class. */
  named: boolean
  /** What it is called where it has a name of its own. */
  heading?: string | null
  /** What can be chosen for it; not printed. */
  choices?: ReactNode
  children: ReactNode
}

/** A sheet to be printed, shown as it will stand on paper; everything around it stays on the screen. */
export function SheetPage({ page, named, heading, choices, children }: Props) {
  const { title } = useDossier()
  const sheet = classPageTitles[page]
  return (
    <>
      <div className="pt-5 pb-4 print:hidden">
        <BackToOverview />
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2 pt-1">
          <h1 className="text-h1 font-semibold">{heading ?? sheet.title}</h1>
          <button type="button" className="button button-primary" onClick={() => window.print()}>
            Print this sheet
          </button>
        </div>
        <p className="max-w-[44rem]">{sheet.says}</p>
        {choices}
      </div>
      <ScrollingRegion label="The sheet" className="sheet-frame" columns={1}>
        <article className="sheet" aria-labelledby="sheet-title">
          <header className="sheet-head">
            <h2 id="sheet-title">{heading ?? <OurWords says={title} />}</h2>
            {named ? (
              <p className="sheet-names">
                <span>
                  Name <i className="line-to-fill" />
                </span>
                <span>
                  Class <i className="line-to-fill line-short" />
                </span>
              </p>
            ) : (
              <p className="sheet-kind">{sheet.title}</p>
            )}
          </header>
          <Hands />
          {children}
        </article>
      </ScrollingRegion>
    </>
  )
}
