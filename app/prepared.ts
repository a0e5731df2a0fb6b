import { createHash } from 'node:crypto'
import type { Dossier } from '@/core/dossier'
import { once } from '@/core/once'
import { citationsOf } from '@/data/citations'
import { type Prepared, programOf, provide } from '@/view/prepared'

type File = { name: string; path: string; prepared: Prepared }

/** Letters and digits of a hash that tell two states of a dossier apart. */
const hashLength = 16

/**
 * The file that every page of a dossier is drawn from. It is named after its content, so that a page never meets
 * that of another build, and under a folder that no dossier can be called after.
 */
export const preparedFile: (dossier: Dossier) => File = once((dossier) => {
  const citations = Object.fromEntries(dossier.sources.map((source) => [source.id, citationsOf(source)]))
  const prepared = { dossier, citations }
  const hash = createHash('sha256').update(programOf('', prepared)).digest('hex').slice(0, hashLength)
  const name = `${dossier.id}.${hash}.js`
  return { name, path: `/_prepared/${name}`, prepared }
})

/** Where it is, after it was put where the page that is being prerendered looks for it. */
export function providedAt(dossier: Dossier): string {
  const { path, prepared } = preparedFile(dossier)
  provide(path, prepared)
  return path
}
