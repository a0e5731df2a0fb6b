import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository, wherever it was cloned and whichever folder a command is run from. */
export const projectRoot = fileURLToPath(new URL('..', import.meta.url))

/** Where `next build` leaves the site; next.config.js keeps Next's own name for it. */
export const siteFolder = join(projectRoot, 'out')
