import { resolve } from 'node:path'
import { runMain } from '@/tools/command'
import { serveFolder } from '@/tools/listen'
import { siteFolder } from '@/tools/paths'

/** `npm run serve` serves what was built last; `npm run serve -- folder` serves another build. */
await runMain(async () => {
  const folder = process.argv[2]
  await serveFolder(folder ? resolve(folder) : siteFolder, process.env)
})
