import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
import { type CitationStyle, citationStyles, runsOfEntry, type SourceCitations } from '@/core/citation'
import type { Source } from '@/core/dossier'
import { once } from '@/core/once'

/** The style files that the library lacks; data/styles/README.md names their licence. */
const added = ['modern-language-association', 'chicago-author-date']

const templates: Record<CitationStyle, string> = {
  APA: 'apa',
  MLA: 'modern-language-association',
  Chicago: 'chicago-author-date',
}

let ready = false

function makeReady() {
  if (ready) return
  const { templates: known } = plugins.config.get('@csl')
  for (const name of added)
    known.add(name, readFileSync(join(process.cwd(), 'data', 'styles', `${name}.csl`), 'utf8'))
  ready = true
}

/**
 * The references to a source in every style and format, made at build time: no page carries the library. Made once for
 * each source, since every page asks for them and they take longer than the page itself.
 */
export const citationsOf: (source: Source) => SourceCitations = once(makeCitations)

function makeCitations({ citation, paragraphs }: Source): SourceCitations {
  makeReady()
  const cite = new Cite([citation])
  return {
    styles: citationStyles.map((style) => ({
      style,
      entry: runsOfEntry(
        cite.format('bibliography', { format: 'html', template: templates[style], lang: 'en-US' }),
      ),
      inText: paragraphs.map((_, index) => inText(cite, citation.id, style, index + 1)),
    })),
    bibtex: cite.format('bibtex').trim(),
    ris: unfolded(cite.format('ris').trim()),
    cslJson: JSON.stringify([citation], null, 2),
  }
}

function inText(cite: Cite, id: string, style: CitationStyle, paragraph: number): string {
  const entry = { id, locator: String(paragraph), label: 'paragraph' as const }
  const text = cite.format('citation', { format: 'text', template: templates[style], lang: 'en-US', entry })
  // MLA writes "par. 5"; the style file leaves the word to a locale that says "para.", without the blank.
  return style === 'MLA' ? text.replace(/para\.\s?(\d+)/, 'par. $1') : text
}

/** The library folds long lines, which breaks addresses; the format allows lines of any length. */
const unfolded = (ris: string) => ris.replace(/\n(?![A-Z][A-Z0-9] {2}-)/g, '')
