'use client'

import { useMemo } from 'react'
import { AnswerSheet } from '@/components/class/answer-sheet'
import { OrderQuestion } from '@/components/class/order-question'
import { placesFrom } from '@/components/class/places'
import { useAnswers } from '@/components/class/use-answers'
import { useSelection } from '@/components/class/use-selection'
import { useDossier } from '@/components/frame/dossier-context'
import { plain } from '@/core/our-words'
import { inWhatOrder } from '@/core/tasks/in-what-order'

/** For each prospect its steps, to be put into the order that the text gives, if it gives one. */
export function OrderPage() {
  const dossier = useDossier()
  const { selection, storedAs } = useSelection('in-what-order')
  const { seed } = selection
  const items = useMemo(
    () => inWhatOrder(dossier, seed).map((item) => ({ ...item, id: item.scenario.id as string })),
    [dossier, seed],
  )
  const book = useAnswers(storedAs)
  return (
    <AnswerSheet
      page="in-what-order"
      book={book}
      items={items}
      selectable={false}
      written={({ id, scenario, steps }) => {
        const given = book.given[id]
        const places = given ? placesFrom(given, steps) : []
        const label = (step: string) => plain(steps.find((one) => one.id === step)?.label ?? step)
        return {
          asked: plain(`${scenario.ordinal}: ${scenario.label}`),
          answer:
            places.length === 1
              ? 'The text gives no order.'
              : places.map((place) => place.map(label).join(' + ')).join(', then '),
        }
      }}
    >
      {(item, large) => <OrderQuestion item={item} book={book} large={large} />}
    </AnswerSheet>
  )
}
