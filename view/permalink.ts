import type { Notice, Sorted } from '@/view/notice'
import { shorten } from '@/view/notice'
import { type DeviceWish, queryParts } from '@/view/query-parts'
import { type Address, type Reading, readAddress, refuse, sort } from '@/view/read-address'
import { readName } from '@/view/read-names'
import { type Asked, present, type Scheme, versionKey } from '@/view/upgrades'
import {
  type Catalogue,
  defaultView,
  openedByPath,
  type Panel,
  panels,
  pathItems,
  type ViewState,
} from '@/view/view-state'

export type { Address } from '@/view/read-address'

/** What an address shows, what became of each of its parts, and what a reader has to be told of them. */
export type Decoded = { view: ViewState; device: DeviceWish; notices: Notice[]; parts: Sorted[] }

/**
 * The address of a view. Canonical: one view has one address, and only what differs from the default is
 * written. Inverse of {@link decode}.
 */
export function encode(
  view: ViewState,
  catalogue: Catalogue,
  device: DeviceWish = {},
  scheme: Scheme = present,
): Address {
  const inPath = pathItems[view.panel].part
  const item = view[inPath]
  const path = `/${[catalogue.dossier, view.panel, ...(item ? [item] : [])].join('/')}/`
  // Ids are slugs and "~" is unreserved (RFC 3986, section 2.3): only words of a teacher's are escaped.
  const query = queryParts
    .filter(({ fills }) => fills !== inPath)
    .flatMap(({ key, write }) => {
      const value = write({ view, device }, catalogue)
      return value ? [`${key}=${value}`] : []
    })
  // Version 1 is the one that links name by naming none.
  const versioned = scheme.version === 1 ? query : [`${versionKey}=${scheme.version}`, ...query]
  return { path, query: versioned.length > 0 ? `?${versioned.join('&')}` : '' }
}

/**
 * Reads an address. Never throws and never guesses in silence: each part is honoured, missing, or named in a
 * notice with what is shown instead.
 */
export function decode(address: Address, catalogue: Catalogue, scheme: Scheme = present): Decoded {
  const reading: Reading = { notices: [], parts: [] }
  const asked = readAddress(address, known, scheme, reading)
  const place = readPath(asked.path, catalogue, reading)
  const inPath = pathItems[place.panel].part
  let wishes = { view: place, device: {} }
  for (const { key, fills, read } of queryParts) {
    const value = Object.hasOwn(asked.query, key) ? asked.query[key] : undefined
    sort(reading, key, value, () => {
      const next = read(value ?? '', wishes, catalogue, reading.notices, asked.query)
      const first = place[inPath]
      const doubled = fills === inPath && first !== null && next.view[inPath] !== first
      if (doubled)
        reading.notices.push({ part: key, asked: shorten(value ?? ''), reason: 'repeated', instead: first })
      else wishes = next
    })
  }
  return { ...wishes, ...reading }
}

const known = queryParts.map(({ key }) => key)

function readPath(path: Asked['path'], catalogue: Catalogue, reading: Reading): ViewState {
  const [dossierAsked, panelAsked, ...items] = path
  const { notices } = reading
  sort(reading, 'dossier', dossierAsked, () =>
    readName(dossierAsked, { all: [catalogue.dossier], former: new Map() }, 'dossier', notices),
  )
  let panel: Panel | null = null
  sort(reading, 'panel', panelAsked, () => {
    panel = readName<Panel>(panelAsked, { all: panels, former: new Map() }, 'panel', notices)
  })
  return panel ? readItem(panel, items, catalogue, reading) : withoutPanel(items, reading)
}

function readItem(
  panel: Panel,
  [asked, ...rest]: string[],
  catalogue: Catalogue,
  reading: Reading,
): ViewState {
  const { part, names } = pathItems[panel]
  let item: string | null = null
  sort(reading, 'item', asked, () => {
    item = readName<string>(asked, names(catalogue), itemNames[part], reading.notices)
  })
  if (rest.length > 0) refuse(reading, { part: 'item', asked: shorten(rest.join('/')), reason: 'unknown' })
  const view = { ...defaultView, panel, [part]: item }
  return panel === 'timeline' ? { ...view, quote: openedByPath(view, catalogue) } : view
}

/** What a notice calls that which a path names. */
const itemNames = {
  focus: 'item',
  happening: 'happening',
  profile: 'actor',
  quote: 'quote',
  task: 'task',
  slide: 'slide',
} as const

/** What an item is, only its panel can say. */
function withoutPanel(items: readonly string[], reading: Reading): ViewState {
  if (items.length > 0) refuse(reading, { part: 'item', asked: shorten(items.join('/')), reason: 'unknown' })
  else reading.parts.push({ part: 'item', outcome: 'missing' })
  return defaultView
}
