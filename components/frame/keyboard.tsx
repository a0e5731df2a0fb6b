'use client'

import { useEffect } from 'react'
import { useVerbs } from '@/view/viewing'

/** Escape takes back the last thing that was laid over the view. Draws nothing. */
export function Keyboard() {
  const { stepBack } = useVerbs()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) stepBack()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [stepBack])
  return null
}
