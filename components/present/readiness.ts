import { useEffect } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { progress } from '@/components/frame/fetched-later'
import { loadTallyChart } from '@/components/present/load-tally-chart'

const rest = createStore<{ come: boolean }>(() => ({ come: false }))

async function fetchRest() {
  // A typeface that cannot be had is not asked for again.
  const faces = [...document.fonts].map((face) => face.load())
  await Promise.all([loadTallyChart(), Promise.allSettled(faces)])
  rest.setState({ come: true })
}

/** Fetches what a talk can need and no other panel does: every typeface, and the bars of the hands. */
export function useGettingReady() {
  useEffect(() => {
    // The talk goes on all the same; it only does not say that it is ready.
    fetchRest().catch(() => undefined)
  }, [])
}

/** Whether the deck can go on without a network: all that it can do and show has come. */
export function useReady(): boolean {
  const whole = useStore(progress, (state) => state.whole)
  const come = useStore(rest, (state) => state.come)
  return whole && come
}
