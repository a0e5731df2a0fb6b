import type { Dossier } from '@/core/dossier'
import { type Slide, slidesOf } from '@/view/slides'
import { defaultView, noItem, type ViewState } from '@/view/view-state'

/**
 * The slides that are shown, in their order: those that the link chooses, else all but single quotes that are no
 * telling of a prospect. The slide that is looked at is always among them, where a talk would come to it.
 */
export function deckOf(view: ViewState, dossier: Dossier): Slide[] {
  const all = slidesOf(dossier)
  const told = new Set<string>(dossier.scenarios.flatMap(({ whole }) => whole))
  const deck =
    view.slides.length > 0
      ? view.slides.flatMap((name) => all.find((slide) => slide.name === name) ?? [])
      : all.filter(
          (slide) =>
            (slide.kind !== 'quote' || told.has(slide.quote.id)) &&
            (slide.kind !== 'topic' || view.rows.length === 0 || view.rows.includes(slide.topic.id)),
        )
  const shown = all.find(({ name }) => name === view.slide)
  if (!shown || deck.includes(shown)) return deck
  const place = all.indexOf(shown)
  const before = deck.findLastIndex((slide) => all.indexOf(slide) < place)
  return deck.toSpliced(before + 1, 0, shown)
}

/** The slide that a view shows: the one that it names, else the first. */
export function slideShown(view: ViewState, deck: readonly Slide[]): Slide | undefined {
  return deck.find(({ name }) => name === view.slide) ?? deck[0]
}

/** What a slide shows, as a reader can explore it: where the QR code leads, and where leaving leads at last. */
export function explorable(slide: Slide, view: ViewState): ViewState {
  const reading: ViewState = { ...view, ...noItem, quote: null, slides: [] }
  switch (slide.kind) {
    case 'title':
      return { ...reading, panel: 'compare' }
    case 'shared-past':
    case 'parting':
    case 'fork':
      return { ...reading, panel: 'timeline' }
    case 'actors':
      return { ...reading, panel: 'actors' }
    case 'speaking':
    case 'missing-voices':
      return { ...reading, panel: 'source' }
    case 'topic':
      return { ...reading, panel: 'compare', focus: slide.topic.id }
    case 'quote':
      return { ...reading, panel: 'source', quote: slide.quote.id }
    case 'question':
      return { ...defaultView, panel: 'compare', rows: slide.prompt.topics ?? [] }
  }
}

/** Where a talk stands: a slide, and how many presses into it. */
export type Standing = { slide: string; reveal: number }

/** `lengthOf` says how many presses a slide takes before the next one. */
type Lengths = (slide: Slide) => number

/** One press on; nothing at the end. */
export function nextStanding(deck: readonly Slide[], at: Standing, lengthOf: Lengths): Standing | undefined {
  const index = deck.findIndex(({ name }) => name === at.slide)
  const here = deck[index]
  if (here && at.reveal < lengthOf(here)) return { slide: here.name, reveal: at.reveal + 1 }
  const next = deck[index + 1]
  return next && { slide: next.name, reveal: 0 }
}

/** One press back: what was shown before stays shown. Nothing at the beginning. */
export function previousStanding(
  deck: readonly Slide[],
  at: Standing,
  lengthOf: Lengths,
): Standing | undefined {
  const index = deck.findIndex(({ name }) => name === at.slide)
  const here = deck[index]
  if (here && at.reveal > 0) return { slide: here.name, reveal: Math.min(at.reveal, lengthOf(here)) - 1 }
  const previous = deck[index - 1]
  return previous && { slide: previous.name, reveal: lengthOf(previous) }
}
