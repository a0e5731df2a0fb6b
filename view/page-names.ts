import type { Dossier } from '@/core/dossier'
import { happeningsOf } from '@/core/happenings'
import { classPages } from '@/view/class-parts'
import { classPageTitles } from '@/view/class-titles'
import { type Slide, slidesOf } from '@/view/slides'
import { type Catalogue, catalogueOf, type Panel, panels, pathItems } from '@/view/view-state'

/** What the pages of a dossier are called: enough to find one that was asked for wrongly, without the dossier. */
export type PageNames = {
  /** In our words, as all labels here; what is the source's stands in [[double brackets]]. */
  title: string
  catalogue: Catalogue
  /** What the items of each panel's paths are called. */
  labels: Readonly<Record<Panel, Readonly<Record<string, string>>>>
}

/** Every item of each panel with what it is called. */
const labelled: Record<Panel, (dossier: Dossier) => (readonly [name: string, label: string])[]> = {
  compare: ({ topics }) => topics.map(({ id, label }) => [id, label]),
  timeline: (dossier) => happeningsOf(dossier).map(({ id, label }) => [id, label]),
  actors: ({ actors }) => actors.map(({ id, name }) => [id, bracketed(name)]),
  present: (dossier) => slidesOf(dossier).map((slide) => [slide.name, slideTitle(slide)]),
  source: ({ quotes }) => quotes.map(({ id, exact }) => [id, bracketed(exact)]),
  class: () => classPages.map((page) => [page, classPageTitles[page].title]),
}

const slideTitle = (slide: Slide) => (slide.kind === 'quote' ? bracketed(slide.quote.exact) : slide.title)

/** Longer words are cut: they only have to be recognised. */
const wordsShown = 70

function bracketed(words: string): string {
  if (words.length <= wordsShown) return `[[${words}]]`
  return `[[${words.slice(0, words.lastIndexOf(' ', wordsShown))}]] […]`
}

export function pageNamesOf(dossier: Dossier): PageNames {
  const catalogue = catalogueOf(dossier)
  const labels = panels.map((panel) => {
    const labelOf = new Map(labelled[panel](dossier))
    const { all } = pathItems[panel].names(catalogue)
    return [panel, Object.fromEntries(all.map((id) => [id, labelOf.get(id) ?? id]))]
  })
  return { title: dossier.title, catalogue, labels: Object.fromEntries(labels) }
}
