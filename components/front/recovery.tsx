'use client'

import { lazy, Suspense, useEffect, useState } from 'react'
import { sitePath } from '@/view/base-path'
import type { PageNames } from '@/view/page-names'
import { readPageNames } from '@/view/page-names-file'

const RecoveredPages = lazy(() =>
  import('@/components/front/recovered-pages').then(({ RecoveredPages: shown }) => ({ default: shown })),
)

/**
 * The pages that an address may have meant. Next puts the page for unknown addresses into every other page, so what it
 * needs is fetched only where an address is unknown; without it, the list of comparisons stands alone.
 */
export function Recovery() {
  const [sites, setSites] = useState<PageNames[] | null>(null)
  useEffect(() => {
    const found = async () => {
      const answer = await fetch(sitePath('/page-names.json'))
      if (answer.ok) setSites(readPageNames(await answer.text()))
    }
    found().catch(() => undefined)
  }, [])
  return (
    sites && (
      <Suspense>
        <RecoveredPages sites={sites} />
      </Suspense>
    )
  )
}
