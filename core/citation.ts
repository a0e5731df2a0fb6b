/** A piece of a reference; titles of works are set in italics. */
export type Run = { words: string; italic: boolean }

export const citationStyles = ['APA', 'MLA', 'Chicago'] as const

export type CitationStyle = (typeof citationStyles)[number]

/** How a source is cited: whole, for a list of works, and within a text with each paragraph as the locator. */
type StyledCitation = { style: CitationStyle; entry: Run[]; inText: string[] }

/** Everything that a reader may take away to cite a source. */
export type SourceCitations = { styles: StyledCitation[]; bibtex: string; ris: string; cslJson: string }

/** Splits the markup that a citation processor writes; its only element within an entry is `<i>`. */
export function runsOfEntry(html: string): Run[] {
  return html
    .replace(/<\/?(?!i>)[a-z][^>]*>/g, '')
    .trim()
    .split(/(<i>.*?<\/i>)/)
    .filter((part) => part !== '')
    .map((part) => {
      const italic = part.startsWith('<i>')
      return { words: unescaped(italic ? part.slice(3, -4) : part), italic }
    })
}

const entities: Record<string, string> = {
  '&#38;': '&',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
}

const unescaped = (text: string) =>
  text.replace(/&(?:#38|amp|lt|gt|quot);/g, (entity) => entities[entity] ?? entity)

/** The words of an entry without its italics. */
export const plainEntry = (runs: readonly Run[]) => runs.map(({ words }) => words).join('')
