import type { RowFilter } from '@/core/comparison'
import type { Voice } from '@/core/dossier'
import { type Notice, shorten } from '@/view/notice'
import { readList, readName } from '@/view/read-names'
import {
  type Catalogue,
  defaultView,
  type Names,
  type Panel,
  panels,
  pathItems,
  type ViewState,
} from '@/view/view-state'

/** An address below the site's base path: `path` begins with "/", `query` with "?" or is empty. */
export type Address = { path: string; query: string }

/** What a link asks of the reader's device; written only when a sharer asks for it. */
export type DeviceWish = { text?: TextSize; theme?: Theme }

export const textSizes = ['m', 'l', 'xl'] as const
export const themes = ['light', 'dark'] as const
export type TextSize = (typeof textSizes)[number]
export type Theme = (typeof themes)[number]

export type Decoded = { view: ViewState; device: DeviceWish; notices: Notice[] }

/** Joins the ids of a list. Chat programs rewrite "+", spaces and commas; this they leave alone. */
const listJoin = '~'

const voices: Names<Voice> = { all: ['direct', 'reported', 'narrated'], former: new Map() }

const filters: readonly RowFilter[] = ['all', 'both', 'differ', 'one-silent']

/** Added to links by mailers and networks; they ask for nothing. */
const tracking = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref|_ga|_gl)$/

/**
 * The address of a view. Canonical: one view has one address, and only what differs from the default is
 * written. Inverse of {@link decode}.
 */
export function encode(view: ViewState, catalogue: Catalogue, device: DeviceWish = {}): Address {
  const { dossier } = catalogue
  const { part } = pathItems[view.panel]
  const item = view[part]
  const path = `/${[dossier, view.panel, ...(item ? [item] : [])].join('/')}/`
  const parts: [string, string | null | undefined][] = [
    ['only', view.only],
    ['order', view.order.join(listJoin)],
    ['show', view.show === defaultView.show ? null : view.show],
    ['rows', view.rows.join(listJoin)],
    ['actor', view.actors.join(listJoin)],
    ['voice', view.voices.join(listJoin)],
    ['quote', part === 'quote' ? null : view.quote],
    ['source', view.source],
    ['text', device.text],
    ['theme', device.theme],
  ]
  // Ids are slugs and "~" is unreserved (RFC 3986, section 2.3): nothing here needs escaping.
  const query = parts.flatMap(([key, value]) => (value ? [`${key}=${value}`] : [])).join('&')
  return { path, query: query && `?${query}` }
}

/**
 * Reads an address. Never throws and never guesses in silence: each part is honoured, or named in a
 * notice with what is shown instead.
 */
export function decode({ path, query }: Address, catalogue: Catalogue): Decoded {
  const notices: Notice[] = []
  const asked = readQuery(query, notices)
  const place = readPath(path, catalogue, notices)
  const pick = <Value extends string>(key: string, values: readonly Value[]) =>
    readName(asked.get(key), { all: values, former: new Map() }, key, notices)
  const quote = readName(asked.get('quote'), catalogue.quotes, 'quote', notices)
  if (place.quote && quote && quote !== place.quote)
    notices.push({ part: 'quote', asked: quote, reason: 'repeated', instead: place.quote })
  const source = readName(asked.get('source'), catalogue.sources, 'source', notices)
  const view: ViewState = {
    ...defaultView,
    ...place,
    only: readName(asked.get('only'), catalogue.scenarios, 'only', notices),
    order: readOrder(asked.get('order'), catalogue.scenarios, notices),
    show: pick('show', filters) ?? defaultView.show,
    rows: sortedUnlessAll(readList(asked.get('rows'), catalogue.topics, 'rows', notices), catalogue.topics),
    actors: inOrder(readList(asked.get('actor'), catalogue.actors, 'actor', notices), catalogue.actors),
    voices: sortedUnlessAll(readList(asked.get('voice'), voices, 'voice', notices), voices),
    quote: place.quote ?? quote,
    source: source === catalogue.sources.all[0] ? null : source,
  }
  const text = pick('text', textSizes)
  const theme = pick('theme', themes)
  return { view, device: { ...(text && { text }), ...(theme && { theme }) }, notices }
}

function readPath(
  path: string,
  catalogue: Catalogue,
  notices: Notice[],
): Partial<ViewState> & { panel: Panel } {
  const [, panelAsked, ...items] = path.split('/').filter(Boolean).map(percentDecoded)
  const [itemAsked, ...rest] = items
  const panel = readName<Panel>(panelAsked, { all: panels, former: new Map() }, 'panel', notices)
  // What an item is, only its panel can say.
  const unread = panel ? rest : items
  if (unread.length > 0) notices.push({ part: 'item', asked: shorten(unread.join('/')), reason: 'unknown' })
  if (!panel) return { panel: defaultView.panel }
  const { part, names } = pathItems[panel]
  const item = readName<string>(itemAsked, names(catalogue), part === 'quote' ? 'quote' : 'item', notices)
  return { panel, [part]: item }
}

const known = new Set(['only', 'order', 'show', 'rows', 'actor', 'voice', 'quote', 'source', 'text', 'theme'])

/** The first value of each known key; what is unknown or repeated is named. */
function readQuery(query: string, notices: Notice[]): Map<string, string> {
  const asked = new Map<string, string>()
  for (const part of query.replace(/^\?/, '').split('&')) {
    if (part === '') continue
    const at = part.indexOf('=')
    const key = percentDecoded(at === -1 ? part : part.slice(0, at))
    const value = at === -1 ? '' : percentDecoded(part.slice(at + 1))
    if (tracking.test(key)) continue
    if (!known.has(key)) notices.push({ part: shorten(key), asked: shorten(value), reason: 'unknown' })
    else if (asked.has(key)) notices.push({ part: key, asked: shorten(value), reason: 'repeated' })
    else asked.set(key, value)
  }
  return asked
}

/** Percent-decoding that gives back what it cannot decode: a cut escape is still a name to be shown. */
function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text.replace(/%[0-7][0-9a-f]/gi, decodeURIComponent)
  }
}

const inOrder = <Id extends string>(ids: readonly Id[], { all }: Names<Id>) =>
  all.filter((id) => ids.includes(id))

function sortedUnlessAll<Id extends string>(ids: readonly Id[], names: Names<Id>): Id[] {
  const sorted = inOrder(ids, names)
  return sorted.length === names.all.length ? [] : sorted
}

/** A full order: scenarios that the link leaves out follow in the order of telling. */
function readOrder<Id extends string>(asked: string | undefined, names: Names<Id>, notices: Notice[]): Id[] {
  const given = readList(asked, names, 'order', notices)
  const full = [...given, ...names.all.filter((id) => !given.includes(id))]
  const asTold = full.every((id, index) => id === names.all[index])
  return asTold ? [] : full
}
