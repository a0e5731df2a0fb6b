/** What an address says, before anything is looked up: the pieces of its path below the dossier, and its query. */
export type Asked = {
  readonly path: readonly string[]
  readonly query: Readonly<Record<string, string>>
}

/** Turns a link of the version before into one of its own version; it may rename, split or join parts. */
type Upgrader = (asked: Asked) => Asked

/** The version in which links are written, and the way to it from each version before. */
export type Scheme = { version: number; upgraders: Readonly<Record<number, Upgrader>> }

/** The key that names the version; a link without it is of version 1. */
export const versionKey = 'v'

/**
 * Stops at once if a version of links could not be read any more: every version after the first has its upgrader, and
 * none is written for a version that does not exist.
 */
export function checked(scheme: Scheme): Scheme {
  const needed = Array.from({ length: scheme.version - 1 }, (_, index) => index + 2)
  const missing = needed.filter((version) => !scheme.upgraders[version])
  const stray = Object.keys(scheme.upgraders).filter((version) => !needed.includes(Number(version)))
  if (missing.length > 0)
    throw new Error(
      `No upgrader leads to version ${missing.join(', ')} of links; add it in view/upgrades.ts.`,
    )
  if (stray.length > 0)
    throw new Error(
      `An upgrader leads to version ${stray.join(', ')} of links, but they are written in version ${scheme.version}.`,
    )
  return scheme
}

/** How links are written today. Published links are never rewritten: a change of meaning is a version more. */
export const present = checked({ version: 1, upgraders: {} })

/** A link of an older version, as it would be written today. */
export function upgraded(asked: Asked, from: number, { version, upgraders }: Scheme): Asked {
  let now = asked
  for (let next = from + 1; next <= version; next++) now = upgraders[next]?.(now) ?? now
  return now
}
