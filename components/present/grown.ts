'use client'

import { useSyncExternalStore } from 'react'
import { device } from '@/view/device'

/** How much of what a reader's text is larger than 16 px goes into every size on a slide; see present.css. */
const share = 0.25

function measured(): number {
  const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  const hundredth = Math.min(window.innerHeight, window.innerWidth * 0.75) / 100
  if (!(root > 16) || !(hundredth > 0)) return 1
  // In steps, so that a window that is drawn larger does not split its slides anew all the time.
  return Math.ceil((1 + (share * (root - 16)) / hundredth) * 10) / 10
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('resize', changed)
  const stop = device.subscribe(changed)
  return () => {
    window.removeEventListener('resize', changed)
    stop()
  }
}

/** How much larger than normal the text on the slides is, for a reader who asked for larger text. */
export const useGrown = () => useSyncExternalStore(subscribe, measured, () => 1)
