'use client'

import { SheetLink } from '@/components/class/sheet-link'
import { SheetPage } from '@/components/class/sheet-page'
import { useDossier } from '@/components/frame/dossier-context'
import { OurWords } from '@/components/marks/our-words'
import { noItem } from '@/view/view-state'

/** The sources whole, with the numbers of their paragraphs and room for notes. */
export function TextSheet() {
  const { sources } = useDossier()
  return (
    <SheetPage page="text" named>
      {sources.map((source) => (
        <section key={source.id} className="sheet-text" lang={source.language}>
          {sources.length > 1 && (
            <h3>
              <OurWords says={source.label} />
            </h3>
          )}
          {source.paragraphs.map((words, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is its number
            <p key={index}>
              <span className="locator">¶{index + 1}</span>
              <span className="src">{words}</span>
            </p>
          ))}
        </section>
      ))}
      <SheetLink to={{ ...noItem, panel: 'source', quote: null, rows: [] }} />
    </SheetPage>
  )
}
