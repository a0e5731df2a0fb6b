import type { ComponentType } from 'react'
import { createStore } from 'zustand/vanilla'

const later: (() => Promise<unknown>)[] = []

let atRest = false

/** How far the fetching has come: whether all is here, and whether some of it could not be had. */
type Progress = { waiting: number; failed: boolean; whole: boolean }

/** Tells whether all that a step within the page can need has come. */
export const progress = createStore<Progress>(() => ({ waiting: 0, failed: false, whole: false }))

/**
 * Asks for something in a task of its own: a page has some thirty such files, a slow device takes a few milliseconds to
 * ask for each, and in between the reader is heard.
 */
export const inTurn = <Result>(load: () => Promise<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    setTimeout(() => load().then(resolve, reject))
  })

function fetched(load: () => Promise<unknown>) {
  progress.setState(({ waiting }) => ({ waiting: waiting + 1, whole: false }))
  inTurn(load)
    .catch(() => progress.setState({ failed: true }))
    .finally(() =>
      progress.setState(({ waiting, failed }) => ({ waiting: waiting - 1, whole: waiting === 1 && !failed })),
    )
}

/**
 * Remembers how a part of the page is fetched, and gives it back. The import that draws the part must be this same
 * one: of an import that is written twice the bundler makes two files, and the one that was fetched early is not the
 * one that is waited for.
 */
export function fetchedLater<Load extends () => Promise<unknown>>(load: Load): Load {
  // What is named by a file that was itself fetched late comes right after it.
  if (atRest) fetched(load)
  else later.push(load)
  return load
}

/** How the code of something that is drawn is fetched. */
export type Load<Given extends object> = () => Promise<ComponentType<Given>>

let last: Promise<unknown> = Promise.resolve()

/**
 * The same, and remembers it under a name besides, so that this very import can be asked once more. Such files bring style
 * sheets, and come one after the other: a sheet that comes in before another makes Chromium read every typeface anew, and
 * one that had missed its moment ("optional") then moves the page.
 */
export function fetchedAgain<Name extends string, Given extends object>(
  loads: Map<Name, Load<Given>>,
  name: Name,
  load: Load<Given>,
): Load<Given> {
  loads.set(name, load)
  fetchedLater(() => {
    last = last.then(load, load)
    return last
  })
  return load
}

/** Fetches all that a step within the page can need, so that it waits for nothing and needs no network. */
export function fetchAll() {
  atRest = true
  for (const load of later.splice(0)) fetched(load)
}
