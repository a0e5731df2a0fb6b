declare module '@citation-js/core' {
  type Entry = { id: string; locator: string; label: 'paragraph' }
  type Options = { format?: 'html' | 'text'; template?: string; lang?: string; entry?: Entry }
  export class Cite {
    constructor(items: object[])
    format(output: 'bibliography' | 'citation' | 'bibtex' | 'ris', options?: Options): string
  }
  export const plugins: {
    config: { get(plugin: '@csl'): { templates: { add(name: string, csl: string): void } } }
  }
}
declare module '@citation-js/plugin-csl'
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
