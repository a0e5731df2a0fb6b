import type { Dossier } from '@/core/dossier'
import { plain } from '@/core/our-words'
import { encode } from '@/view/permalink'
import { catalogueOf, defaultView, panels, type ViewState } from '@/view/view-state'

/** Every view of a dossier that has a page of its own: its panels, each row, and each quote in its place. */
export function prerenderedViews(dossier: Dossier): ViewState[] {
  const whole = panels.map((panel) => ({ ...defaultView, panel }))
  // A benchmark of panels need not wait for thousands of pages of items.
  if (process.env.PAGES === 'panels') return whole
  return [
    ...whole,
    ...dossier.topics.map(({ id }) => ({ ...defaultView, panel: 'compare' as const, focus: id })),
    ...dossier.quotes.map(({ id }) => ({ ...defaultView, panel: 'source' as const, quote: id })),
  ]
}

/** The path of a view below its dossier, as Next's route parameters. */
export function segmentsOf(view: ViewState, dossier: Dossier): string[] {
  return encode(view, catalogueOf(dossier)).path.split('/').filter(Boolean).slice(1)
}

type Description = { title: string; description: string }

/** What a page of a view is called and what it is about, in plain words. */
export function describeView(view: ViewState, dossier: Dossier): Description {
  if (view.panel === 'source') return describeSource(view, dossier)
  const topic = dossier.topics.find(({ id }) => id === view.focus)
  const title = plain(dossier.title)
  if (!topic)
    return { title: `Compare · ${title}`, description: plain(`${dossier.question} ${dossier.summary}`) }
  const sides = topic.sides.map((side) => {
    const scenario = dossier.scenarios.find(({ id }) => id === side.scenario)
    return `${plain(scenario?.label ?? '')}: ${'silent' in side ? 'the text does not say.' : plain(side.says)}`
  })
  return { title: `${plain(topic.label)} · ${title}`, description: sides.join(' ') }
}

/** Longer quotes are cut in titles; they stand whole in the description. */
const titleLength = 60

function describeSource(view: ViewState, dossier: Dossier): Description {
  const title = plain(dossier.title)
  const quote = dossier.quotes.find(({ id }) => id === view.quote)
  if (!quote)
    return {
      title: `Source · ${title}`,
      description: `The text whole, each quote marked in its place and voice.`,
    }
  const { exact } = quote
  const words = exact.length > titleLength ? `${exact.slice(0, titleLength - 1)}…` : exact
  const speaker = dossier.actors.find(({ id }) => id === quote.speaker)?.name
  return {
    title: `“${words}” ¶${quote.paragraph} · ${title}`,
    description: `“${exact}”, ${quote.voice} speech${speaker ? ` of ${speaker}` : ''}, paragraph ${quote.paragraph}.`,
  }
}
