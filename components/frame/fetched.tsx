'use client'

import { type ComponentType, lazy, type ReactNode, Suspense, useMemo, useState } from 'react'
import { ErrorBoundary } from '@/components/frame/error-boundary'
import type { Load } from '@/components/frame/fetched-later'

type Props<Given extends object> = {
  /** What the reader calls it. */
  name: string
  /** Where this changes, something else is shown, and a fault before is forgotten. */
  about: string
  /** Drawn at first: the one that the prerendered page holds. */
  first: ComponentType<Given>
  /** Fetches it once more, after it could not be had or has failed. */
  load: Load<Given> | undefined
  given: Given
  /** What is drawn around the words about a failure. */
  around?: (failure: ReactNode) => ReactNode
}

/**
 * Something whose code is fetched when it is shown. A fault in it, or on its way, stays inside, names itself and can
 * be tried again; before that the bundler has asked for the file twice.
 */
export function Fetched<Given extends object>(props: Props<Given>) {
  const { name, about, first: First, load, given, around = (failure) => failure } = props
  const [faults, setFaults] = useState(0)
  // What could not be fetched stays rejected for ever, so each fault makes a new one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the number of faults is what makes it new
  const Anew = useMemo(
    () => lazy(async () => ({ default: (await load?.()) ?? First })),
    [faults, load, First],
  )
  return (
    <ErrorBoundary
      about={about}
      onFault={() => setFaults(faults + 1)}
      fallback={(again) => around(<Failure name={name} onAgain={again} />)}
    >
      {faults === 0 ? (
        <First {...given} />
      ) : (
        <Suspense>
          <Anew {...given} />
        </Suspense>
      )}
    </ErrorBoundary>
  )
}

function Failure({ name, onAgain }: { name: string; onAgain: () => void }) {
  return (
    <div
      role="alert"
      className="my-4 flex max-w-[44rem] flex-wrap items-center gap-x-6 gap-y-3 border-2 border-ink px-4 py-3"
    >
      <p>
        <strong className="font-semibold">{name} could not be shown.</strong> The rest of the page still
        works.
      </p>
      <button type="button" className="button" onClick={onAgain}>
        Try again
      </button>
    </div>
  )
}
