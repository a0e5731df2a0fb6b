'use client'

import { type ComponentType, useEffect, useState } from 'react'

/**
 * The pages that an address may have meant. Next puts the page for unknown addresses into every other page, so what it
 * needs is fetched only where an address is unknown; without it, the list of comparisons stands alone.
 */
export function Recovery() {
  const [Pages, setPages] = useState<ComponentType>()
  useEffect(() => {
    import('@/components/front/recovered-pages')
      .then(({ RecoveredPages }) => setPages(() => RecoveredPages))
      .catch(() => undefined)
  }, [])
  return Pages && <Pages />
}
