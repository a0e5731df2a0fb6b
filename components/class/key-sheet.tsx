'use client'

import { useMemo } from 'react'
import { nameOf } from '@/components/class/options'
import { SheetPage } from '@/components/class/sheet-page'
import { useSelection } from '@/components/class/use-selection'
import { useDossier } from '@/components/frame/dossier-context'
import { OurWords } from '@/components/marks/our-words'
import type { Dossier, QuoteId, Step } from '@/core/dossier'
import { inWhatOrder, type OrderItem } from '@/core/tasks/in-what-order'
import { sortTheEvidence } from '@/core/tasks/sort-the-evidence'
import type { ChoiceTask, Item } from '@/core/tasks/task'
import { whatTheTextSays } from '@/core/tasks/what-the-text-says'
import { whoSaysIt } from '@/core/tasks/who-says-it'
import { classPageTitles } from '@/view/class-titles'

/** The answers to all tasks of one selection. The worksheet has its key in the handout. */
export function KeySheet() {
  const dossier = useDossier()
  const { selection } = useSelection('key')
  const { seed, items, half } = selection
  const tasks = useMemo(() => {
    const wanted = { seed, items, half }
    return [
      { page: 'sort-the-evidence' as const, task: sortTheEvidence(dossier, wanted) },
      { page: 'who-says-it' as const, task: whoSaysIt(dossier, wanted) },
      { page: 'what-does-the-text-say' as const, task: whatTheTextSays(dossier, wanted) },
    ]
  }, [dossier, seed, items, half])
  const orders = useMemo(() => inWhatOrder(dossier, seed), [dossier, seed])
  return (
    <SheetPage page="key" named={false}>
      <p className="sheet-task">
        {seed ? `For the selection “${seed}”` : 'For the selection without a name'}
        {half ? `, half ${half.toUpperCase()}` : ', the whole class'}. The worksheet has its key in the
        handout.
      </p>
      <div className="sheet-keys">
        {tasks.map(({ page, task }) => (
          <section key={page}>
            <h3>{classPageTitles[page].title}</h3>
            <ChoiceKey task={task} />
          </section>
        ))}
        <section>
          <h3>{classPageTitles['in-what-order'].title}</h3>
          <ul>
            {orders.map((item) => (
              <li key={item.scenario.id}>
                <OrderKey item={item} />
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h3>{classPageTitles.questions.title}: where to look</h3>
          <ol>
            {dossier.prompts.map(({ id, asks, quotes }) => (
              <li key={id}>
                <OurWords says={asks} /> <Places ids={quotes} />
              </li>
            ))}
          </ol>
        </section>
      </div>
    </SheetPage>
  )
}

function ChoiceKey({ task: { items, options } }: { task: ChoiceTask }) {
  const dossier = useDossier()
  return (
    <ol>
      {items.map((item) => {
        const right = options.find(({ id }) => id === item.answer)
        return (
          <li key={item.id}>
            <Asked item={item} /> <Places ids={item.settles} />
            <b>{right && nameOf(right, dossier)}</b>
          </li>
        )
      })}
    </ol>
  )
}

function Asked({ item: { asked } }: { item: Item }) {
  if (asked.about === 'words') return <span className="src">{asked.quote.exact}</span>
  return <OurWords says={asked.says ? `${asked.topic.label}: ${asked.says}` : `${asked.topic.label}.`} />
}

function OrderKey({ item: { scenario, places, steps, settles } }: { item: OrderItem }) {
  const labels = places.map((place) => place.flatMap((id) => steps.find((step) => step.id === id) ?? []))
  return (
    <>
      <b>
        <OurWords says={`${scenario.ordinal}: `} />
      </b>
      {places.length === 1 ? (
        'the text gives no order'
      ) : (
        <OurWords
          says={labels.map((place: Step[]) => place.map(({ label }) => label).join(' + ')).join(', then ')}
        />
      )}{' '}
      <Places ids={settles} />
    </>
  )
}

/** The paragraphs in which words stand. */
function Places({ ids }: { ids: readonly QuoteId[] }) {
  const dossier = useDossier()
  const paragraphs = paragraphsOf(dossier, ids)
  return <span className="locator">{paragraphs.map((one) => `¶${one}`).join(' ')}</span>
}

const paragraphsOf = ({ places }: Dossier, ids: readonly QuoteId[]) => [
  ...new Set(ids.flatMap((id) => places[id]?.paragraph ?? [])),
]
