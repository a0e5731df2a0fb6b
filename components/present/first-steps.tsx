'use client'

import { useCharacters } from '@/components/present/characters'
import { useReady } from '@/components/present/readiness'

/** For whoever stands before the deck for the first time: how to go on, and whether the network is still needed. */
export function FirstSteps() {
  const [charactersOn] = useCharacters()
  const ready = useReady()
  return (
    <p className="slide-small first-steps">
      <kbd>→</kbd> or <kbd>Space</kbd> goes on.{' '}
      {charactersOn && (
        <>
          <kbd>?</kbd> lists all keys.{' '}
        </>
      )}
      {ready && <span className="block">Ready: no network is needed.</span>}
    </p>
  )
}
