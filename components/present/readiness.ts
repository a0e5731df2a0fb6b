import { useEffect } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { progress } from '@/components/frame/fetched-later'

const typefaces = createStore<{ asked: boolean }>(() => ({ asked: false }))

async function askForTypefaces() {
  const faces = [...document.fonts].map((face) => face.load())
  // One that cannot be had is not asked for again: the talk goes on in another.
  await Promise.allSettled(faces)
  typefaces.setState({ asked: true })
}

/** Fetches what a talk can need and no other panel does: every typeface. */
export function useGettingReady() {
  useEffect(() => {
    // The talk goes on all the same; it only does not say that it is ready.
    askForTypefaces().catch(() => undefined)
  }, [])
}

/** Whether the deck can go on without a network: all that it can do and show has come. */
export function useReady(): boolean {
  const whole = useStore(progress, (state) => state.whole)
  const asked = useStore(typefaces, (state) => state.asked)
  return whole && asked
}
