'use client'

import { CiteLater } from '@/components/cite/cite-later'
import type { Source } from '@/core/dossier'
import { useLinkTo } from '@/view/viewing'

export function SourceCitation({ source }: { source: Source }) {
  const linkTo = useLinkTo()
  return (
    <section aria-labelledby="cite-title" className="mt-8 max-w-[52rem] border-t-2 border-ink pt-3">
      <h2 id="cite-title" className="pb-2 text-head font-semibold">
        Cite the text
      </h2>
      <h3 className="sr-only">Styles</h3>
      <CiteLater source={source} address={linkTo({ panel: 'source', quote: null })} />
    </section>
  )
}
