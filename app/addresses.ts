import type { Dossier } from '@/core/dossier'
import { plain } from '@/core/our-words'
import { encode } from '@/view/permalink'
import { catalogueOf, defaultView, panels, type ViewState } from '@/view/view-state'

/** Every view of a dossier that has a page of its own: its panels, and each row. */
export function prerenderedViews(dossier: Dossier): ViewState[] {
  return [
    ...panels.map((panel) => ({ ...defaultView, panel })),
    ...dossier.topics.map(({ id }) => ({ ...defaultView, panel: 'compare' as const, focus: id })),
  ]
}

/** The path of a view below its dossier, as Next's route parameters. */
export function segmentsOf(view: ViewState, dossier: Dossier): string[] {
  return encode(view, catalogueOf(dossier)).path.split('/').filter(Boolean).slice(1)
}

/** What a page of a view is called and what it is about, in plain words. */
export function describeView(view: ViewState, dossier: Dossier): { title: string; description: string } {
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
