'use client'

import { useEffect, useRef } from 'react'

/** A spot that goes where the pointer goes, to be seen from the last row. */
export function Laser() {
  const spot = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      if (spot.current) spot.current.style.translate = `${clientX}px ${clientY}px`
    }
    window.addEventListener('pointermove', follow)
    return () => window.removeEventListener('pointermove', follow)
  }, [])
  return <span ref={spot} aria-hidden="true" className="laser" />
}
