'use client'

import { useId, useState } from 'react'
import { canMove, moved, type Places, placesFrom, written } from '@/components/class/places'
import { Settled } from '@/components/class/settled'
import type { AnswerBook } from '@/components/class/use-answers'
import { useDossier } from '@/components/frame/dossier-context'
import { Badge } from '@/components/marks/badge'
import { OurWords } from '@/components/marks/our-words'
import type { Dossier, Step } from '@/core/dossier'
import { type OrderItem, sameOrder } from '@/core/tasks/in-what-order'

type Props = { item: OrderItem & { id: string }; book: AnswerBook; large: boolean }

/** The steps of one prospect: either the text gives no order, or they are put into one. */
export function OrderQuestion({ item, book, large }: Props) {
  const { id, scenario, steps } = item
  const dossier = useDossier()
  const name = useId()
  const given = book.given[id]
  const places = placesFrom(given ?? '', steps)
  const [ordering, setOrdering] = useState(false)
  const ordered = ordering || places.length > 1
  const checked = book.checked.includes(id)
  const none: Places = [steps.map((step) => step.id)]
  return (
    <>
      <fieldset>
        <legend className="asked flex items-center gap-2 font-semibold">
          <Badge number={item.number} size="small" />
          <span>
            <OurWords says={`${scenario.ordinal}: ${scenario.label}`} />
          </span>
        </legend>
        <div className="options">
          <label className="option">
            <input
              type="radio"
              name={name}
              checked={given !== undefined && !ordered}
              onChange={() => {
                setOrdering(false)
                book.give(id, written(none))
              }}
            />
            The text gives them no order
          </label>
          <label className="option">
            <input
              type="radio"
              name={name}
              checked={given !== undefined && ordered}
              onChange={() => {
                setOrdering(true)
                book.give(id, written(places))
              }}
            />
            The text puts some before others
          </label>
        </div>
      </fieldset>
      <Arrangement
        steps={steps}
        places={places}
        movable={given !== undefined && ordered}
        onMove={(step, by) => book.give(id, written(moved(places, step, by)))}
      />
      {!checked && (given !== undefined || large) && (
        <button type="button" className="button mt-2 print:hidden" onClick={() => book.check([id])}>
          {large ? 'Show the answer' : 'Check this answer'}
        </button>
      )}
      <div role="status">
        {checked && (
          <>
            <Settled verdict={verdictOf(item, given, places)} settles={item.settles} />
            {item.places.length > 1 && <TextOrder item={item} />}
            <Disputed dossier={dossier} item={item} />
          </>
        )}
      </div>
    </>
  )
}

type Moving = {
  steps: readonly Step[]
  places: Places
  movable: boolean
  onMove: (step: string, by: -1 | 1) => void
}

function Arrangement({ steps, places, movable, onMove }: Moving) {
  const stepOf = (id: string) => steps.find((step) => step.id === id)
  return (
    <ol className="places">
      {places.map((place, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a place is its number
        <li key={index} className="place">
          {places.length > 1 && <span className="place-number">{index === 0 ? 'Before' : 'After that'}</span>}
          <ul>
            {place.map((id) => {
              const step = stepOf(id)
              if (!step) return null
              return (
                <li key={id} className="place-step">
                  <span>
                    <OurWords says={step.label} />
                  </span>
                  {movable && (
                    <span className="flex gap-2 print:hidden">
                      <MoveButton step={step} by={-1} places={places} onMove={onMove} />
                      <MoveButton step={step} by={1} places={places} onMove={onMove} />
                    </span>
                  )}
                </li>
              )
            })}
          </ul>
        </li>
      ))}
    </ol>
  )
}

type MoveProps = { step: Step; by: -1 | 1; places: Places; onMove: Moving['onMove'] }

function MoveButton({ step, by, places, onMove }: MoveProps) {
  const possible = canMove(places, step.id, by)
  return (
    <button
      type="button"
      className="button"
      // Kept in its place, so that the focus is not lost with the last move.
      aria-disabled={!possible}
      onClick={() => possible && onMove(step.id, by)}
    >
      {by === -1 ? 'Earlier' : 'Later'}
      <span className="sr-only">
        : <OurWords says={step.label} />
      </span>
    </button>
  )
}

function TextOrder({ item }: { item: OrderItem }) {
  const labels = item.places.map((place) =>
    place.flatMap((id) => item.steps.find((step) => step.id === id) ?? []),
  )
  return (
    <ol className="pt-2 text-note">
      {labels.map((steps, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a place is its number
        <li key={index}>
          {index === 0 ? 'Before: ' : 'After that: '}
          {steps.map((step, at) => (
            <span key={step.id}>
              {at > 0 && ' · '}
              <OurWords says={step.label} />
            </span>
          ))}
        </li>
      ))}
    </ol>
  )
}

/** Ordering words that can be read in two ways are shown as such. */
function Disputed({ dossier, item }: { dossier: Dossier; item: OrderItem }) {
  const readings = dossier.readings.filter(({ quotes }) => quotes.some((id) => item.settles.includes(id)))
  return readings.map((reading) => (
    <div key={reading.id} className="pt-2 text-note">
      <p>
        <OurWords says={reading.title} /> The words can be read in more than one way:
      </p>
      <ul className="list-disc pl-5">
        {reading.readings.map((one) => (
          <li key={one}>
            <OurWords says={one} />
          </li>
        ))}
      </ul>
    </div>
  ))
}

function verdictOf(item: OrderItem, given: string | undefined, places: Places): string {
  const order = item.places.length > 1
  const answer = order
    ? 'These words put some steps before others. Steps beside each other have no order.'
    : 'No words put one step before another; these only join them or point.'
  if (given === undefined) return answer
  return `${sameOrder(places, item.places) ? 'So it is.' : 'The text has it otherwise.'} ${answer}`
}
