'use client'

import { type TouchEvent, useRef } from 'react'

/** A finger that moves less than this, in CSS pixels, has touched and not swiped. */
const least = 50

/** Swipes to the left go on, to the right back. */
export function useSwipes(onNext: () => void, onPrevious: () => void) {
  const start = useRef<{ x: number; y: number } | null>(null)
  return {
    onTouchStart: ({ touches }: TouchEvent) => {
      const finger = touches[0]
      start.current = finger && touches.length === 1 ? { x: finger.clientX, y: finger.clientY } : null
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const finger = changedTouches[0]
      if (!finger || !start.current) return
      const [x, y] = [finger.clientX - start.current.x, finger.clientY - start.current.y]
      if (Math.abs(x) < least || Math.abs(x) < Math.abs(y)) return
      if (x < 0) onNext()
      else onPrevious()
    },
  }
}
