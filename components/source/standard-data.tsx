'use client'

import { useDossier } from '@/components/frame/dossier-context'
import type { Source } from '@/core/dossier'
import { originalAddress } from '@/core/original'
import { textFileOf } from '@/core/source-text'
import { sitePath } from '@/view/base-path'

/** The same as files that other programs read, and the text where it was published. */
export function StandardData({ source }: { source: Source }) {
  const dossier = useDossier()
  const { id } = dossier
  const original = originalAddress(source)
  const files = [
    { href: `/${id}/annotations.json`, name: 'Every quote as a Web Annotation', format: 'W3C, JSON-LD' },
    { href: `/${id}/dossier.json`, name: 'The dossier itself', format: 'JSON, with its schema' },
    { href: `/${id}/${textFileOf(dossier, source)}`, name: 'The text, byte for byte', format: 'plain text' },
  ]
  return (
    <section aria-labelledby="data-title" className="mt-8 max-w-[44rem] border-t-2 border-ink pt-3">
      <h2 id="data-title" className="text-head font-semibold">
        Take the data away
      </h2>
      <ul className="pt-1">
        {files.map(({ href, name, format }) => (
          <li key={href} className="pt-1">
            <a href={sitePath(href)}>{name}</a> <span className="text-ink-2">{format}</span>
          </li>
        ))}
        {original && (
          <li className="pt-1">
            <a href={original} rel="external noreferrer">
              Open in the original
            </a>{' '}
            <span className="text-ink-2">leaves this site; what stands there may have changed</span>
          </li>
        )}
      </ul>
    </section>
  )
}
