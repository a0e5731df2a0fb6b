'use client'

import type { ReactNode } from 'react'
import { Keeping } from '@/components/class/keeping'
import { OneAtATime } from '@/components/class/one-at-a-time'
import { SelectionChoice } from '@/components/class/selection-choice'
import { TaskHead } from '@/components/class/task-head'
import type { AnswerBook } from '@/components/class/use-answers'
import type { ClassPage } from '@/view/class-parts'
import { useViewing } from '@/view/viewing'

type Props<Item> = {
  page: ClassPage
  book: AnswerBook
  items: readonly Item[]
  /** An item and what was answered to it, for the copy as text. */
  written: (item: Item) => { asked: string; answer: string }
  /** Whether the items come from a selection that can be changed. */
  selectable?: boolean
  /** Whether an answer can be looked up; a question for discussion has none. */
  checkable?: boolean
  children: (item: Item, large: boolean) => ReactNode
}

/** The items of a task: all of them in a list, or one alone and large for a whole room. */
export function AnswerSheet<Item extends { id: string }>(props: Props<Item>) {
  const { page, book, items, written, selectable = true, checkable = true, children } = props
  const one = useViewing(({ view }) => view.one)
  const at = one === null ? null : Math.min(Number(one), items.length)
  const alone = at === null ? undefined : items[at - 1]
  if (items.length === 0)
    return (
      <>
        <TaskHead page={page} count={0} />
        <p className="py-4">This text gives nothing to ask here without two right answers.</p>
      </>
    )
  return (
    <>
      <TaskHead page={page} count={items.length} />
      {selectable && !alone && <SelectionChoice />}
      {alone && at !== null ? (
        <OneAtATime at={at} of={items.length}>
          <div key={alone.id} className="item item-large">
            {children(alone, true)}
          </div>
        </OneAtATime>
      ) : (
        <ol className="items">
          {items.map((item) => (
            <li key={item.id} className="item">
              {children(item, false)}
            </li>
          ))}
        </ol>
      )}
      <Keeping
        book={book}
        items={items}
        checkable={checkable}
        text={() =>
          items
            .map((item, index) => {
              const { asked, answer } = written(item)
              return `${index + 1}. ${asked}\n   ${answer || '(no answer)'}`
            })
            .join('\n')
        }
      />
    </>
  )
}
