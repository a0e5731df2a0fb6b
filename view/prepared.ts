import type { SourceCitations } from '@/core/citation'
import type { Dossier, SourceId } from '@/core/dossier'
import { sitePath } from '@/view/base-path'

/** What every page of a dossier is drawn from: too much to stand in each of them. */
export type Prepared = {
  dossier: Dossier
  /** The references to each source, made at build time. */
  citations: Readonly<Record<SourceId, SourceCitations>>
}

type Shelf = Record<string, Prepared>

declare global {
  /** By path, where the scripts of {@link programOf} and both halves of a build can reach it. */
  var prospects: Shelf | undefined
}

function shelf(): Shelf {
  globalThis.prospects ??= {}
  return globalThis.prospects
}

/** Puts it where pages look for it while they are prerendered. In a browser its script does that. */
export function provide(path: string, prepared: Prepared) {
  shelf()[path] = prepared
}

/**
 * The same as a script. A script, since a sandboxed frame has no origin of its own, and may fetch nothing else from
 * hosts that do not say that anyone may. Text to be parsed, which browsers read faster than a program.
 */
export const programOf = (path: string, prepared: Prepared): string =>
  `(self.prospects??={})[${JSON.stringify(path)}]=JSON.parse(${JSON.stringify(JSON.stringify(prepared))})\n`

const coming = new Map<string, Promise<Prepared>>()

/**
 * What is at a path of this site, now or once its script has run. Where that cannot be fetched it is asked for once
 * more, and then each time that `again` allows it: the promise waits, and is never broken.
 */
export function preparedAt(path: string, again: () => Promise<void>): Prepared | Promise<Prepared> {
  // The promise first: React wants whoever waited for it to ask for it again.
  const there = coming.get(path) ?? shelf()[path]
  if (there) return there
  if (typeof document === 'undefined') throw new Error(`Nothing was prepared for ${path}.`)
  const promise = fetchUntilThere(path, again)
  coming.set(path, promise)
  return promise
}

async function fetchUntilThere(path: string, again: () => Promise<void>): Promise<Prepared> {
  for (let tries = 1; ; tries += 1) {
    await runScript(sitePath(path))
    const there = shelf()[path]
    if (there) return there
    if (tries > 1) await again()
  }
}

/** Settles when the script has run, or could not be had. */
const runScript = (address: string) =>
  new Promise<void>((settle) => {
    const script = document.createElement('script')
    script.src = address
    script.onload = script.onerror = () => {
      script.remove()
      settle()
    }
    document.head.append(script)
  })
