import { changePages } from '@/tools/change-pages'
import { runTool, UserError } from '@/tools/command'
import { compressFolder } from '@/tools/compress'
import { exportPages } from '@/tools/export-pages'
import { withSheets } from '@/tools/inline-sheets'
import { projectRoot, siteFolder } from '@/tools/paths'
import { dropPayloads, withoutCopies } from '@/tools/payloads'
import { withPolicy } from '@/tools/policy'
import { siteUrlNote } from '@/tools/site-url'
import { clearStamp, isBuilt, sourceStamp, writeStamp } from '@/tools/stamp'
import { writeWorker } from '@/tools/worker'

const succeed = async (what: string, exitCode: Promise<number>) => {
  if ((await exitCode) !== 0) throw new UserError(`${what} failed, so there is no new build.`)
}

/** What is done to the pages that Next wrote into a folder: each step reads what the one before it wrote. */
export const finishing: readonly { name: string; finish: (folder: string) => unknown }[] = [
  { name: 'payloads', finish: dropPayloads },
  {
    name: 'pages',
    // The policy last: it names the scripts as they are then.
    finish: (folder) =>
      changePages(folder, (html, name) =>
        withPolicy(withSheets(withoutCopies(html, name), name, folder), name),
      ),
  },
  { name: 'worker', finish: (folder) => writeWorker(folder, process.env.BASE_PATH ?? '') },
  { name: 'compression', finish: compressFolder },
]

/**
 * Checks the dossiers and builds the site into `out/`.
 *
 * @throws UserError if a step fails; what it printed says why. A failed check leaves the last build as it was.
 */
export const buildSite = async (): Promise<void> => {
  const note = siteUrlNote(process.env)
  // Taken first: what is edited while the build runs is not in it.
  const stamp = sourceStamp(projectRoot, process.env)
  await succeed('The check of the dossiers', runTool('tools/check.ts'))
  clearStamp(projectRoot)
  await succeed('next build', exportPages())
  for (const { finish } of finishing) await finish(siteFolder)
  writeStamp(projectRoot, stamp)
  if (note) console.log(note)
}

/** Builds the site unless `out/` already is what the sources say. Fails as `buildSite` does. */
export const ensureBuilt = async (): Promise<void> => {
  if (!isBuilt(projectRoot, sourceStamp(projectRoot, process.env))) await buildSite()
}
