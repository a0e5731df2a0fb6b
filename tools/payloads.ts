import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Next's own form of a page, which is fetched where its router is used: here it never is. */
export const isPayload = (path: string) => /(^|[/\\])(index|__next\..*)\.txt$/.test(path)

/** Takes Next's own form of the pages out of a built site: it says all that the pages say once or twice more. */
export const dropPayloads = (folder: string): void => {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (isPayload(name)) rmSync(join(folder, name), { force: true })
}
