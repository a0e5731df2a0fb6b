'use client'

import { type ComponentType, useEffect, useState } from 'react'

/**
 * Lets every page keep the site for use without a network, and offers a newer version, once the page itself is there
 * and all that this takes has been fetched. Where it cannot be had, the page goes on without it.
 */
export function KeepOffline() {
  const [Offer, setOffer] = useState<ComponentType>()
  useEffect(() => {
    const keep = () => {
      import('@/components/offline/new-version')
        .then(({ NewVersion }) => setOffer(() => NewVersion))
        .catch(() => undefined)
    }
    if (document.readyState === 'complete') return keep()
    window.addEventListener('load', keep, { once: true })
    return () => window.removeEventListener('load', keep)
  }, [])
  return Offer && <Offer />
}
