import type { RowFilter } from '@/core/comparison'
import type { Dossier, Voice } from '@/core/dossier'
import { quoteBy } from '@/core/quotes-by'
import { encode } from '@/view/permalink'
import type { DeviceWish } from '@/view/query-parts'
import { catalogueOf, pathItems, type ViewState } from '@/view/view-state'

const filters: Record<Exclude<RowFilter, 'all'>, string> = {
  both: 'the rows where all sides speak',
  differ: 'the rows where they differ',
  'one-silent': 'the rows where a side is silent',
  'both-silent': 'the rows where all sides are silent',
}

const voiceNames: Record<Voice, string> = {
  direct: 'quoted speech',
  reported: 'reported speech',
  narrated: 'what the text narrates',
}

const textNames = { m: 'normal text', l: 'large text', xl: 'largest text' }

/** What a link to a view restores, one short phrase a part; source words in them stand in double brackets. */
export function restoredBy(view: ViewState, dossier: Dossier, wish: DeviceWish): string[] {
  const labels = new Map<string, string>(dossier.scenarios.map(({ id, label }) => [id, `“${label}”`]))
  const label = (id: string) => labels.get(id) ?? id
  const topic = dossier.topics.find(({ id }) => id === view.focus)
  const quote = quoteBy(dossier, view.quote)
  const followed = dossier.actors.filter(({ id }) => view.actors.includes(id))
  const source = dossier.sources.find(({ id }) => id === view.source)
  return [
    `the panel ${view.panel.charAt(0).toUpperCase()}${view.panel.slice(1)}`,
    ...itemOf(view, dossier),
    topic && `the row “${topic.label}”`,
    quote && `the evidence of [[${quote.exact}]] ¶${quote.paragraph}`,
    source && `the source “${source.label}”`,
    view.only && `${label(view.only)} alone`,
    view.order.length > 0 && `the sides in the order ${view.order.map(label).join(', ')}`,
    view.show !== 'all' && filters[view.show],
    view.rows.length > 0 && (view.rows.length === 1 ? 'one chosen row' : `${view.rows.length} chosen rows`),
    followed.length > 0 && `following ${followed.map(({ name }) => `[[${name}]]`).join(', ')}`,
    view.voices.length > 0 && `${view.voices.map((voice) => voiceNames[voice]).join(' and ')} set off`,
    view.steps.length > 0 && lessonIn(view),
    ...otherParts(view, dossier),
    wish.text && textNames[wish.text],
    wish.theme && `${wish.theme} theme`,
  ].filter((phrase) => typeof phrase === 'string' && phrase !== '') as string[]
}

function lessonIn({ steps, title, ask }: ViewState): string {
  const count = steps.length === 1 ? 'one step' : `${steps.length} steps`
  return `the lesson${title ? ` “${title}”` : ''} of ${count}${ask ? ' with a question of your own' : ''}`
}

/** What the path names on panels whose items have no phrase of their own above. */
function itemOf(view: ViewState, { actors }: Dossier): string[] {
  const { part } = pathItems[view.panel]
  const item = view[part]
  if (item === null || part === 'focus' || part === 'quote') return []
  const actor = part === 'profile' ? actors.find(({ id }) => id === item) : undefined
  return [actor ? `the actor [[${actor.name}]]` : `the item ${item}`]
}

const phrased = new Set([
  'only',
  'order',
  'show',
  'rows',
  'actor',
  'voice',
  'quote',
  'source',
  'steps',
  'title',
  'ask',
])

/** The other parts of the address as they stand in it, so that none goes unsaid. */
function otherParts(view: ViewState, dossier: Dossier): string[] {
  const { query } = encode(view, catalogueOf(dossier))
  return [...new URLSearchParams(query)]
    .filter(([key]) => !phrased.has(key))
    .map(([key, value]) => `${key}: ${value.replaceAll('~', ', ')}`)
}
