'use client'

import { useEffect, useState } from 'react'
import { focusMain } from '@/components/frame/focus-main'

/** Goes to full screen or back. Where it is not allowed, nothing happens and nothing is lost. */
export async function switchFullScreen() {
  try {
    if (document.fullscreenElement) await document.exitFullscreen()
    else await document.documentElement.requestFullscreen()
  } catch {
    // Not allowed in some frames and on some phones.
  }
}

/** What began the talk is out of sight, and would go on taking the space bar for itself. */
export function useFocusOnStage() {
  useEffect(() => {
    if (document.activeElement?.matches('a, button')) focusMain()
  }, [])
}

/** Keeps the screen from going dark, as far as the browser allows; asked for again when the tab comes back. */
export function useWakeLock() {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined
    let over = false
    const take = async () => {
      if (document.visibilityState !== 'visible') return
      try {
        lock = await navigator.wakeLock.request('screen')
        if (over) await lock.release()
      } catch {
        // Missing, forbidden, or short of power: the talk goes on without it.
      }
    }
    take().catch(() => undefined)
    document.addEventListener('visibilitychange', take)
    return () => {
      over = true
      document.removeEventListener('visibilitychange', take)
      lock?.release().catch(() => undefined)
    }
  }, [])
}

/** Full screen is left by some browsers when the tab is; the next press or click after that asks for it again. */
export function useFullScreenAgain() {
  useEffect(() => {
    let lost = false
    const wasFull = { current: document.fullscreenElement !== null }
    const onChange = () => {
      if (wasFull.current && document.fullscreenElement === null) lost = document.visibilityState === 'hidden'
      wasFull.current = document.fullscreenElement !== null
    }
    const onPress = () => {
      if (!lost) return
      lost = false
      switchFullScreen().catch(() => undefined)
    }
    document.addEventListener('fullscreenchange', onChange)
    document.addEventListener('keydown', onPress)
    document.addEventListener('pointerdown', onPress)
    return () => {
      document.removeEventListener('fullscreenchange', onChange)
      document.removeEventListener('keydown', onPress)
      document.removeEventListener('pointerdown', onPress)
    }
  }, [])
}

/** After so long without a movement, pointer and buttons are only in the way. */
const restMs = 3000

/** Whether the pointer rests. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const wake = () => {
      setIdle(false)
      clearTimeout(timer)
      timer = setTimeout(() => setIdle(true), restMs)
    }
    wake()
    window.addEventListener('pointermove', wake)
    window.addEventListener('pointerdown', wake)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pointermove', wake)
      window.removeEventListener('pointerdown', wake)
    }
  }, [])
  return idle
}
