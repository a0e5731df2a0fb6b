import { type Notice, type Sorted, shorten } from '@/view/notice'
import { longestName, missed, tidy } from '@/view/read-names'
import { type Asked, type Scheme, upgraded, versionKey } from '@/view/upgrades'

/** An address below the site's base path: `path` begins with "/", `query` with "?" or is empty. */
export type Address = { path: string; query: string }

/** Notes what becomes of each part of an address while it is read. */
export type Reading = { notices: Notice[]; parts: Sorted[] }

/** More parts than this in one query are a mistake, not a link. */
export const mostParts = 100

/** Added to links by mailers and networks; they ask for nothing. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|twclid|mc_[ce]id|mkt_tok|igshid|igsh|si|ref|ref_src|_ga|_gl|_hs\w+)$/

/**
 * Takes an address to pieces: the path without its empty and meaningless pieces, and the first value of each key. A
 * link of an older version comes out as one of today.
 */
export function readAddress(
  address: Address,
  known: readonly string[],
  scheme: Scheme,
  reading: Reading,
): Asked {
  const { path, query } = unescapedQuery(address)
  const { asked, repeated } = readQuery(query, reading)
  const version = readVersion(asked.get(versionKey), scheme, reading)
  asked.delete(versionKey)
  const now = upgraded(
    { path: pieces(path), query: Object.fromEntries(asked) },
    Math.min(version, scheme.version),
    scheme,
  )
  for (const [key, value] of repeated)
    if (known.includes(key)) refuse(reading, { part: key, asked: shorten(value), reason: 'repeated' })
  for (const [key, value] of Object.entries(now.query))
    if (!known.includes(key)) refuse(reading, unknownKey(key, value, known))
  return now
}

/** Names a part that is not honoured, and the reason. */
export function refuse({ notices, parts }: Reading, notice: Notice) {
  notices.push(notice)
  parts.push({ part: notice.part, outcome: 'not honoured', reason: notice.reason })
}

/** Sorts one part: reads it if it is there, and looks at what the reading had to say. */
export function sort({ notices, parts }: Reading, part: string, asked: unknown, read: () => void) {
  if (asked === undefined) {
    parts.push({ part, outcome: 'missing' })
    return
  }
  const before = notices.length
  read()
  const [why] = notices.slice(before).filter(({ reason }) => reason !== 'renamed')
  parts.push(why ? { part, outcome: 'not honoured', reason: why.reason } : { part, outcome: 'honoured' })
}

/** Where the mark between path and query was itself escaped, the query stands in the path. */
function unescapedQuery({ path, query }: Address): Address {
  const mark = path.search(/%3f|\?/i)
  if (mark === -1) return { path, query }
  // Where only the mark was escaped, what is escaped after it was so in the link itself.
  const rest = path.slice(mark).replace(/^(?:%3f|\?)/i, '')
  const inside = rest.includes('=') ? rest : percentDecoded(rest)
  return { path: path.slice(0, mark), query: `?${inside}&${query.replace(/^\?/, '')}` }
}

/** The pieces of a path; empty ones, and the full stop or bracket of a sentence, are none. */
export const pieces = (path: string) =>
  path
    .split('/')
    .map(percentDecoded)
    .filter((piece) => tidy(piece) !== '')

function readQuery(query: string, reading: Reading) {
  const asked = new Map<string, string>()
  const repeated: [string, string][] = []
  const all = query
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '')
  for (const part of all.slice(0, mostParts)) {
    const at = part.indexOf('=')
    // Mark-up writes "&" as "&amp;", and copied as it stands it begins the next key.
    const key = percentDecoded(at === -1 ? part : part.slice(0, at))
      .toLowerCase()
      .replace(/^(?:amp;)+/, '')
    const value = at === -1 ? '' : percentDecoded(part.slice(at + 1))
    if (key === '' || tracking.test(key)) continue
    if (asked.has(key)) repeated.push([key, value])
    else asked.set(key, value)
  }
  if (all.length > mostParts)
    refuse(reading, { part: 'link', asked: shorten(all.slice(mostParts).join('&')), reason: 'too-long' })
  return { asked, repeated }
}

function unknownKey(key: string, value: string, known: readonly string[]): Notice {
  const name = tidy(key)
  // A key without a value, at the beginning of a known one, is where a link was cut.
  const cut = value === '' && name.length <= longestName ? missed(name, known) : undefined
  return {
    part: shorten(key),
    asked: shorten(value),
    ...(cut?.reason === 'cut' ? cut : { reason: 'unknown' }),
  }
}

/** The version of a link: the first where it says none, the present one where it says none that exists. */
function readVersion(asked: string | undefined, { version }: Scheme, reading: Reading): number {
  let read = 1
  sort(reading, versionKey, asked, () => {
    const text = tidy(asked ?? '')
    const said = /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined
    read = said ?? version
    if (said === undefined)
      reading.notices.push({ part: versionKey, asked: shorten(asked ?? ''), reason: 'malformed' })
    else if (said > version)
      reading.notices.push({ part: versionKey, asked: shorten(asked ?? ''), reason: 'newer' })
  })
  return read
}

/** Percent-decoding that gives back what it cannot decode: a cut escape is still a name to be shown. */
function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text.replace(/%[0-7][0-9a-f]/gi, decodeURIComponent)
  }
}
