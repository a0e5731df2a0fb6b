'use client'

import { useEffect } from 'react'
import { keepOffline } from '@/view/offline'

/** Lets every page keep the site for use without a network, once the page itself is there. Draws nothing. */
export function KeepOffline() {
  useEffect(() => {
    const keep = () => void keepOffline()
    if (document.readyState === 'complete') return keep()
    window.addEventListener('load', keep, { once: true })
    return () => window.removeEventListener('load', keep)
  }, [])
  return null
}
