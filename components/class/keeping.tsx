'use client'

import { useState } from 'react'
import type { AnswerBook } from '@/components/class/use-answers'
import { focusMain } from '@/components/frame/focus-main'
import { SelectInstead } from '@/components/frame/select-instead'

type Props = {
  book: AnswerBook
  items: readonly { id: string }[]
  /** The questions and answers as text. */
  text: () => string
  /** Whether an answer can be looked up; a question for discussion has none. */
  checkable?: boolean
}

/** What can be done with the answers as a whole, and where they are. */
export function Keeping({ book, items, text, checkable = true }: Props) {
  const [told, setTold] = useState('')
  const [blocked, setBlocked] = useState<string>()
  const answered = items.filter(({ id }) => book.given[id])
  const unchecked = answered.filter(({ id }) => !book.checked.includes(id))
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text())
      setTold('Copied as text.')
    } catch {
      setBlocked(text())
    }
  }
  return (
    <section aria-label="Your answers" className="keeping">
      <p className="text-note text-ink-2">
        {answered.length} of {items.length} answered.{' '}
        {book.kept
          ? 'Answers are kept on this device and sent nowhere.'
          : 'This browser keeps nothing: answers last as long as this page is open.'}
      </p>
      <div className="flex flex-wrap gap-2 print:hidden">
        {checkable && answered.length > 1 && (
          <button
            type="button"
            className="button"
            // Kept in its place: another button would slide under the pointer.
            aria-disabled={unchecked.length === 0}
            onClick={() => {
              if (unchecked.length === 0) return
              book.check(unchecked.map(({ id }) => id))
              setTold('Checked. The words that settle it stand under each answer above.')
            }}
          >
            Check what is answered
          </button>
        )}
        <button type="button" className="button" onClick={copy}>
          Copy as text
        </button>
        <button type="button" className="button" onClick={() => window.print()}>
          Print
        </button>
        {(answered.length > 0 || book.checked.length > 0) && (
          <button
            type="button"
            className="button"
            onClick={() => {
              book.clear()
              setTold('The answers are deleted.')
              focusMain()
            }}
          >
            Delete the answers
          </button>
        )}
      </div>
      <p role="status" className="text-note">
        {told}
      </p>
      {blocked !== undefined && <SelectInstead className="text-note" rows={6} text={blocked} />}
    </section>
  )
}
