import { type Notice, shorten } from '@/view/notice'
import { type DeviceWish, queryParts } from '@/view/query-parts'
import { readName } from '@/view/read-names'
import { type Catalogue, defaultView, type Panel, panels, pathItems, type ViewState } from '@/view/view-state'

/** An address below the site's base path: `path` begins with "/", `query` with "?" or is empty. */
export type Address = { path: string; query: string }

export type Decoded = { view: ViewState; device: DeviceWish; notices: Notice[] }

/** Added to links by mailers and networks; they ask for nothing. */
const tracking = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref|_ga|_gl)$/

/**
 * The address of a view. Canonical: one view has one address, and only what differs from the default is
 * written. Inverse of {@link decode}.
 */
export function encode(view: ViewState, catalogue: Catalogue, device: DeviceWish = {}): Address {
  const inPath = pathItems[view.panel].part
  const item = view[inPath]
  const path = `/${[catalogue.dossier, view.panel, ...(item ? [item] : [])].join('/')}/`
  // Ids are slugs and "~" is unreserved (RFC 3986, section 2.3): nothing here needs escaping.
  const query = queryParts
    .filter(({ fills }) => fills !== inPath)
    .flatMap(({ key, write }) => {
      const value = write({ view, device })
      return value ? [`${key}=${value}`] : []
    })
    .join('&')
  return { path, query: query && `?${query}` }
}

/**
 * Reads an address. Never throws and never guesses in silence: each part is honoured, or named in a
 * notice with what is shown instead.
 */
export function decode({ path, query }: Address, catalogue: Catalogue): Decoded {
  const notices: Notice[] = []
  const asked = readQuery(query, notices)
  const place: ViewState = { ...defaultView, ...readPath(path, catalogue, notices) }
  const inPath = pathItems[place.panel].part
  let wishes = { view: place, device: {} }
  for (const { key, fills, read } of queryParts) {
    const value = asked.get(key)
    if (value === undefined) continue
    const next = read(value, wishes, catalogue, notices)
    const first = place[inPath]
    const second = next.view[inPath]
    if (fills !== inPath || first === null || first === second) wishes = next
    else notices.push({ part: key, asked: shorten(value), reason: 'repeated', instead: first })
  }
  return { ...wishes, notices }
}

function readPath(path: string, catalogue: Catalogue, notices: Notice[]): Partial<ViewState> {
  const [, panelAsked, ...items] = path.split('/').filter(Boolean).map(percentDecoded)
  const [itemAsked, ...rest] = items
  const panel = readName<Panel>(panelAsked, { all: panels, former: new Map() }, 'panel', notices)
  // What an item is, only its panel can say.
  const unread = panel ? rest : items
  if (unread.length > 0) notices.push({ part: 'item', asked: shorten(unread.join('/')), reason: 'unknown' })
  if (!panel) return {}
  const { part, names } = pathItems[panel]
  const item = readName<string>(itemAsked, names(catalogue), part === 'quote' ? 'quote' : 'item', notices)
  return { panel, [part]: item }
}

const known = new Set(queryParts.map(({ key }) => key))

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
