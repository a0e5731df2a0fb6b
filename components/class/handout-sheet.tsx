'use client'

import { useMemo } from 'react'
import { SheetHeads } from '@/components/class/sheet-heads'
import { SheetLink } from '@/components/class/sheet-link'
import { SheetPage } from '@/components/class/sheet-page'
import { SheetQuestions } from '@/components/class/sheet-questions'
import { SheetWords } from '@/components/class/sheet-words'
import { useDossier } from '@/components/frame/dossier-context'
import { OurWords } from '@/components/marks/our-words'
import { quoteNumbers } from '@/core/quote-numbers'
import { type SheetCell, sheetOf } from '@/core/tasks/handout'
import { noItem } from '@/view/view-state'
import { useViewing } from '@/view/viewing'

/** The comparison on paper, with numbered quotes and questions to answer in writing. */
export function HandoutSheet() {
  const dossier = useDossier()
  const chosen = useViewing(({ view }) => view.rows)
  const sheet = useMemo(() => sheetOf(dossier, chosen), [dossier, chosen])
  const numbers = quoteNumbers(dossier)
  const sides = dossier.scenarios.length
  return (
    <SheetPage page="handout" named>
      <table className="sheet-table" data-columns={sides}>
        <SheetHeads />
        <tbody>
          {sheet.rows.map(({ topic, cells }) => (
            <tr key={topic.id}>
              <th scope="row">
                <OurWords says={topic.label} />
              </th>
              {cells.map((cell, index) => (
                <HandoutCell key={cell.scenario.id} cell={cell} hue={index + 1} numbers={numbers} />
              ))}
            </tr>
          ))}
          {sheet.silent.length > 0 && (
            <tr>
              <th scope="row">{sides === 2 ? 'Neither speaks of' : 'None speaks of'}</th>
              <td colSpan={sides} className="sheet-silent hatch">
                <span>
                  {sheet.silent.map(({ id, label }, index) => (
                    <span key={id}>
                      {index > 0 && '; '}
                      <OurWords says={label} />
                    </span>
                  ))}
                  . The text does not say.
                </span>
              </td>
            </tr>
          )}
        </tbody>
      </table>
      <SheetQuestions>
        <SheetLink to={{ ...noItem, panel: 'compare', quote: null }} />
      </SheetQuestions>
    </SheetPage>
  )
}

type CellProps = { cell: SheetCell; hue: number; numbers: ReadonlyMap<string, number> }

function HandoutCell({ cell, hue, numbers }: CellProps) {
  if (cell.statements.length === 0)
    return (
      <td className="sheet-silent hatch">
        <span>The text does not say.</span>
      </td>
    )
  return (
    <td>
      {cell.statements.map((quotes) => (
        <SheetWords key={quotes[0]?.id} quotes={quotes} hue={hue} numbers={numbers} />
      ))}
    </td>
  )
}
