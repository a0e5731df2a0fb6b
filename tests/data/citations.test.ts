import { describe, expect, it } from 'vitest'
import { plainEntry } from '@/core/citation'
import { citationsOf } from '@/data/citations'
import { dossierBy } from '@/data/dossiers'

const article = dossierBy('gerasimov-2017')?.sources[0]
if (!article) throw new Error('The first dossier has a source.')

const address = 'https://en.vestikavkaza.ru/analysis/Russia-ready-to-mend-ties-with-NATO.html'

describe('A source without author and date is cited', () => {
  const { styles, bibtex, ris, cslJson } = citationsOf(article)

  it.each([
    // APA: without an author the title comes first; "n.d." where the date is not known.
    ['APA', `Russia ready to mend ties with NATO. (n.d.). Vestnik Kavkaza. ${address}`],
    // MLA: the title comes first; a date that is not known is left out.
    ['MLA', `“Russia Ready to Mend Ties with NATO.” Vestnik Kavkaza, ${address}.`],
    // Chicago: the newspaper stands where the author would; "n.d." where the date is not known.
    ['Chicago', `Vestnik Kavkaza. n.d. “Russia Ready to Mend Ties with NATO,” sec. Analysis. ${address}.`],
  ])('in %s as its manual asks', (style, entry) => {
    expect(plainEntry(styles.find((one) => one.style === style)?.entry ?? [])).toBe(entry)
  })

  it.each([
    ['APA', '(“Russia Ready to Mend Ties with NATO,” n.d., para. 5)'],
    ['MLA', '(“Russia Ready to Mend Ties with NATO,” par. 5)'],
    ['Chicago', '(Vestnik Kavkaza, n.d., para. 5)'],
  ])('within a text in %s, with the paragraph as locator', (style, inText) => {
    expect(styles.find((one) => one.style === style)?.inText[4]).toBe(inText)
  })

  it('is asked for by every page, and is made once', () => {
    expect(citationsOf(article)).toBe(citationsOf(article))
  })

  it('sets the name of the newspaper in italics', () => {
    for (const { entry } of styles)
      expect(entry.filter((run) => run.italic)).toEqual([{ words: 'Vestnik Kavkaza', italic: true }])
  })

  it('as BibTeX', () => {
    expect(bibtex).toContain('title = {Russia ready to mend ties with {NATO}}')
    expect(bibtex).not.toMatch(/year|author/)
  })

  it('as RIS, with the address on one line', () => {
    expect(ris.split('\n')).toContain(`UR  - ${address}`)
    expect(ris).toMatch(/^TY {2}- NEWS/)
    expect(ris).not.toMatch(/^PY/m)
  })

  it('as CSL-JSON, without a date', () => {
    expect(JSON.parse(cslJson)).toEqual([article.citation])
    expect(article.citation).not.toHaveProperty('issued')
  })
})

describe('A source with author and date is cited', () => {
  const { styles } = citationsOf({
    ...article,
    citation: {
      id: 'atom-bomb',
      type: 'article-newspaper',
      title: 'You and the atom bomb',
      author: [{ family: 'Orwell', given: 'George' }],
      issued: { 'date-parts': [[1945, 10, 19]] },
      'container-title': 'Tribune',
    },
  })

  it.each([
    ['APA', 'Orwell, G. (1945, October 19). You and the atom bomb. Tribune.', '(Orwell, 1945, para. 2)'],
    ['MLA', 'Orwell, George. “You and the Atom Bomb.” Tribune, 19 Oct. 1945.', '(Orwell, par. 2)'],
    [
      'Chicago',
      'Orwell, George. 1945. “You and the Atom Bomb.” Tribune, October 19, 1945.',
      '(Orwell 1945, para. 2)',
    ],
  ])('in %s as its manual asks, in the list and within a text', (style, entry, inText) => {
    const found = styles.find((one) => one.style === style)
    expect(plainEntry(found?.entry ?? [])).toBe(entry)
    expect(found?.inText[1]).toBe(inText)
  })
})
