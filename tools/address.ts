import { existsSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { codings } from '@/tools/codings'

export type Site = {
  /** The folder that holds the exported site. */
  root: string
  /** Where the site lives below its host, as in `/prospects`; empty at the root of a host. */
  basePath: string
}

export type Resolved =
  | { outcome: 'file'; path: string }
  | { outcome: 'redirect'; status: 307 | 308; location: string }
  | { outcome: 'missing' }
  | { outcome: 'refused'; status: 400 | 414 }

/** What Apache takes by default, far above the longest link of ours. */
export const maxUrlChars = 8190

const isUnsafe = (segment: string) => segment === '.' || segment === '..' || /[/\\\p{Cc}]/u.test(segment)

/** The decoded parts between the slashes; null if they do not decode or could climb. */
const segmentsOf = (path: string): string[] | null => {
  try {
    const segments = path.slice(1).split('/').map(decodeURIComponent)
    return segments.some(isUnsafe) ? null : segments
  } catch {
    return null
  }
}

/** False for whatever cannot be read as well, be it a name too long or a loop of links: a reader gets a 404. */
const isFileInside = (root: string, file: string): boolean => {
  try {
    const real = realpathSync(file)
    return real.startsWith(realpathSync(root) + sep) && statSync(real).isFile()
  } catch {
    return false
  }
}

const isServable = (root: string, file: string) =>
  isFileInside(root, file) &&
  codings.every(({ suffix }) => !existsSync(file + suffix) || isFileInside(root, file + suffix))

const isHidden = (name: string, place: number) =>
  name.startsWith('.') && !(place === 0 && name === '.well-known')

/**
 * Finds what an address of a request stands for, without following it out of the site's folder.
 *
 * `path` in the answer is decoded and starts with a slash at the site's folder. A `location` is always
 * rebuilt from names that exist in that folder, so it can never lead to another host.
 *
 * @param url the request line's target as it came, query included
 */
export const resolveAddress = (url: string, { root, basePath }: Site): Resolved => {
  if (url.length > maxUrlChars) return { outcome: 'refused', status: 414 }

  const target = url.replace(/^https?:\/\/[^/?#]*/i, '')
  const path = target.replace(/[?#].*/s, '') || '/'
  const query = /\?[^#]*/.exec(target)?.[0] ?? ''
  const segments = segmentsOf(path)
  if (!segments || !path.startsWith('/') || /\p{Cc}/u.test(query)) return { outcome: 'refused', status: 400 }

  const base = basePath.split('/').slice(1)
  if (base.length > 0 && path === '/') {
    // Another build may live elsewhere, so browsers must not remember this one.
    return { outcome: 'redirect', status: 307, location: `${basePath}/${query}` }
  }
  if (base.some((name, place) => segments[place] !== name)) return { outcome: 'missing' }

  const names = segments.slice(base.length).filter((name) => name !== '')
  if (names.some(isHidden)) return { outcome: 'missing' }

  const asFile = isServable(root, join(root, ...names))
  const file = asFile ? names : [...names, 'index.html']
  if (!asFile && !isServable(root, join(root, ...file))) return { outcome: 'missing' }

  const canonical = [...base, ...names, ...(asFile ? [] : [''])]
  if (canonical.join('/') === segments.join('/')) return { outcome: 'file', path: `/${file.join('/')}` }
  return {
    outcome: 'redirect',
    status: 308,
    location: `/${canonical.map(encodeURIComponent).join('/')}${query}`,
  }
}
