'use client'

import { useCallback, useLayoutEffect, useState } from 'react'

/** What one pupil answered to one selection of items, and which of the answers have been looked up. */
type Answers = { given: Readonly<Record<string, string>>; checked: readonly string[] }

export type AnswerBook = Answers & {
  /** Whether the device keeps the answers; some browsers and frames forbid it. */
  kept: boolean
  give: (item: string, answer: string) => void
  check: (items: readonly string[]) => void
  uncheck: (item: string) => void
  clear: () => void
}

const none: Answers = { given: {}, checked: [] }

/** Longer than any class writes; storage holds a few megabytes in all. */
const longestAnswer = 4000

/** The answers under a name, kept on this device and nowhere else. They survive a reload, and one action deletes them. */
export function useAnswers(name: string): AnswerBook {
  const [answers, setAnswers] = useState(none)
  const [kept, setKept] = useState(true)
  useLayoutEffect(() => {
    const stored = read(name)
    setAnswers(stored ?? none)
    setKept(stored !== undefined)
  }, [name])
  const change = useCallback(
    (next: Answers) => {
      setAnswers(next)
      setKept(write(name, next))
    },
    [name],
  )
  return {
    ...answers,
    kept,
    give: (item, answer) =>
      change({
        given: { ...answers.given, [item]: answer.slice(0, longestAnswer) },
        checked: answers.checked.filter((id) => id !== item),
      }),
    check: (items) => change({ ...answers, checked: [...new Set([...answers.checked, ...items])] }),
    uncheck: (item) => change({ ...answers, checked: answers.checked.filter((id) => id !== item) }),
    clear: () => change(none),
  }
}

/** What was stored; nothing at all where storage is forbidden. */
function read(name: string): Answers | undefined {
  try {
    return answersFrom(JSON.parse(localStorage.getItem(name) ?? 'null'))
  } catch (error) {
    // What is no JSON was not written here, and is overwritten with the next answer.
    return error instanceof SyntaxError ? none : undefined
  }
}

function answersFrom(stored: unknown): Answers {
  if (typeof stored !== 'object' || stored === null) return none
  const { given, checked } = stored as { given?: unknown; checked?: unknown }
  const entries = typeof given === 'object' && given !== null ? Object.entries(given) : []
  return {
    given: Object.fromEntries(entries.filter(([, answer]) => typeof answer === 'string')),
    checked: Array.isArray(checked) ? checked.filter((id) => typeof id === 'string') : [],
  }
}

/** Whether the device took it. */
function write(name: string, answers: Answers): boolean {
  try {
    if (answers === none) localStorage.removeItem(name)
    else localStorage.setItem(name, JSON.stringify(answers))
    return true
  } catch {
    return false
  }
}
