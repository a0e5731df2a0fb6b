import { describe } from '@/core/anchor'
import type { Place, Source } from '@/core/dossier'

/** The address where a source was published, if it is known. */
export function originalAddress(source: Source): string | undefined {
  const { URL: address } = source.citation
  return typeof address === 'string' && /^https?:\/\//.test(address) ? address : undefined
}

/**
 * The same with a text fragment (WICG, Scroll to Text Fragment), so that a browser which knows them shows the words in
 * place. Never evidence: the page may have changed, and the browser matches loosely.
 */
export function originalPassage(source: Source, place: Place): string | undefined {
  const address = originalAddress(source)
  const paragraph = source.paragraphs[place.paragraph - 1]
  if (!address || paragraph === undefined) return undefined
  const { exact, prefix, suffix } = describe(paragraph, place)
  const before = prefix ? `${encoded(wholeWords(prefix, 'end'))}-,` : ''
  const after = suffix ? `,-${encoded(wholeWords(suffix, 'start'))}` : ''
  return `${address}#:~:text=${before}${encoded(exact)}${after}`
}

/** A fragment matches whole words: a context that was cut within a word would match nothing. */
function wholeWords(context: string, edge: 'start' | 'end'): string {
  const cut = edge === 'end' ? context.replace(/^\S*\s/, '') : context.replace(/\s\S*$/, '')
  return (cut || context).trim()
}

/** "-", "," and "&" have a meaning of their own in a text directive. */
const encoded = (words: string) => encodeURIComponent(words).replace(/-/g, '%2D')
