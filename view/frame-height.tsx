'use client'

import { useEffect } from 'react'

/** Tells a page that embeds this one how high its content is; what that takes is fetched there alone. Draws nothing. */
export function FrameHeight() {
  useEffect(() => {
    if (window.parent === window) return
    let stop: (() => void) | undefined
    let over = false
    import('@/view/tell-height')
      .then(({ tellHeight }) => {
        if (!over) stop = tellHeight()
      })
      .catch(() => undefined)
    return () => {
      over = true
      stop?.()
    }
  }, [])
  return null
}
