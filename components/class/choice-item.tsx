'use client'

import { useId } from 'react'
import type { ChoicePage } from '@/components/class/choice-task-page'
import { InItsSentence } from '@/components/class/in-its-sentence'
import { nameOf, OptionName } from '@/components/class/options'
import { Settled } from '@/components/class/settled'
import type { AnswerBook } from '@/components/class/use-answers'
import { useDossier } from '@/components/frame/dossier-context'
import { OurWords } from '@/components/marks/our-words'
import type { Item, Option } from '@/core/tasks/task'

type Props = {
  page: ChoicePage
  item: Item
  options: readonly Option[]
  book: AnswerBook
  /** For a whole room: the answer can be shown without one having been given. */
  large: boolean
}

const questions: Record<ChoicePage, string> = {
  'sort-the-evidence': 'Where do these words belong?',
  'who-says-it': 'Who says these words?',
  'what-does-the-text-say': 'Of which prospect does the text say this?',
}

/** Something to be answered by choosing, and, once it is looked up, the words that settle it. */
export function ChoiceItem({ page, item, options, book, large }: Props) {
  const dossier = useDossier()
  const name = useId()
  const { asked } = item
  const given = book.given[item.id]
  const checked = book.checked.includes(item.id)
  const right = options.find(({ id }) => id === item.answer)
  return (
    <>
      <fieldset>
        <legend className="asked">
          <span className="sr-only">{questions[page]} </span>
          {asked.about === 'words' ? (
            // biome-ignore lint/a11y/noStaticElementInteractions: dragging is an addition; the answers beneath do the same by keyboard and touch
            <span
              className="src asked-words"
              draggable
              onDragStart={(event) => event.dataTransfer.setData('text/plain', item.id)}
            >
              {asked.quote.exact}
            </span>
          ) : (
            <span className="asked-statement">
              <b>
                <OurWords says={asked.topic.label} />
              </b>
              {asked.says && (
                <>
                  <span className="sr-only">: </span>
                  <span>
                    <OurWords says={asked.says} />
                  </span>
                </>
              )}
            </span>
          )}
        </legend>
        <div className="options">
          {options.map((option) => (
            <label
              key={option.id}
              className="option"
              onDragOver={(event) => event.preventDefault()}
              onDrop={(event) => {
                event.preventDefault()
                if (event.dataTransfer.getData('text/plain') === item.id) book.give(item.id, option.id)
              }}
            >
              <input
                type="radio"
                name={name}
                checked={given === option.id}
                onChange={() => book.give(item.id, option.id)}
              />
              <OptionName option={option} />
            </label>
          ))}
        </div>
      </fieldset>
      {!checked && (given !== undefined || large) && (
        <button type="button" className="button mt-2 print:hidden" onClick={() => book.check([item.id])}>
          {large ? 'Show the answer' : 'Check this answer'}
        </button>
      )}
      <div role="status">
        {checked && right && (
          <Settled
            verdict={verdictOf(given, item.answer, nameOf(right, dossier))}
            settles={item.settles}
            topics={asked.about === 'topic' ? [asked.topic] : []}
            silent={right.is === 'no-prospect'}
          >
            {asked.about === 'words' && <InItsSentence quote={asked.quote.id} />}
          </Settled>
        )}
      </div>
    </>
  )
}

function verdictOf(given: string | undefined, answer: string, name: string): string {
  if (given === undefined) return `The answer: ${name}.`
  return given === answer ? `So it is. ${name}.` : `The words show otherwise. ${name}.`
}
