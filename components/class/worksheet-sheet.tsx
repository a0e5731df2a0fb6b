'use client'

import { useMemo } from 'react'
import { SheetHeads } from '@/components/class/sheet-heads'
import { SheetLink } from '@/components/class/sheet-link'
import { SheetPage } from '@/components/class/sheet-page'
import { useDossier } from '@/components/frame/dossier-context'
import { OurWords } from '@/components/marks/our-words'
import { worksheetRows } from '@/core/tasks/handout'
import { noItem } from '@/view/view-state'
import { useViewing } from '@/view/viewing'

/** The comparison without its words: what each prospect says, or that it is silent, is found in the text. */
export function WorksheetSheet() {
  const dossier = useDossier()
  const chosen = useViewing(({ view }) => view.rows)
  const rows = useMemo(() => worksheetRows(dossier, chosen), [dossier, chosen])
  return (
    <SheetPage page="worksheet" named>
      <p className="sheet-task">
        Read the text. Write into each cell the words that it rests on and the number of their paragraph.
        Where the text does not say, draw a line through the cell: not every cell has words.
      </p>
      <table className="sheet-table sheet-blank" data-columns={dossier.scenarios.length}>
        <SheetHeads legend={false} />
        <tbody>
          {rows.map(({ id, label }) => (
            <tr key={id}>
              <th scope="row">
                <OurWords says={label} />
              </th>
              {dossier.scenarios.map((scenario) => (
                <td key={scenario.id}>
                  <span className="sr-only">to be filled in</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <section className="sheet-questions" aria-label="A question">
        <ol>
          <li>
            What would you like to know of which {dossier.scenarios.length === 2 ? 'neither' : 'none of them'}{' '}
            speaks?
            <i className="line-to-write" />
          </li>
        </ol>
        <SheetLink to={{ ...noItem, panel: 'source', quote: null, rows: [] }} />
      </section>
    </SheetPage>
  )
}
