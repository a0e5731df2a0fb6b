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

const labelOf: Record<Panel, (dossier: Dossier, id: string) => string | undefined> = {
  compare: ({ topics }, item) => topics.find(({ id }) => id === item)?.label,
  timeline: (dossier, item) => happeningsOf(dossier).find(({ id }) => id === item)?.label,
  actors: ({ actors }, item) => bracketed(actors.find(({ id }) => id === item)?.name),
  present: (dossier, item) => slideTitle(slidesOf(dossier).find(({ name }) => name === item)),
  source: ({ quotes }, item) => bracketed(quotes.find(({ id }) => id === item)?.exact),
  class: (_, item) => classPages.flatMap((page) => (page === item ? [classPageTitles[page].title] : []))[0],
}

function slideTitle(slide: Slide | undefined): string | undefined {
  return slide?.kind === 'quote' ? bracketed(slide.quote.exact) : slide?.title
}

/** Longer words are cut: they only have to be recognised. */
const wordsShown = 70

function bracketed(words: string | undefined): string | undefined {
  if (words === undefined || words.length <= wordsShown) return words && `[[${words}]]`
  return `[[${words.slice(0, words.lastIndexOf(' ', wordsShown))}]] […]`
}

export function pageNamesOf(dossier: Dossier): PageNames {
  const catalogue = catalogueOf(dossier)
  const labels = panels.map((panel) => {
    const { all } = pathItems[panel].names(catalogue)
    return [panel, Object.fromEntries(all.map((id) => [id, labelOf[panel](dossier, id) ?? id]))]
  })
  return { title: dossier.title, catalogue, labels: Object.fromEntries(labels) }
}
