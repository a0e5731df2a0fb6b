import { ensureBuilt } from '@/tools/build-site'
import { runMain } from '@/tools/command'
import { serveFolder } from '@/tools/listen'
import { siteFolder } from '@/tools/paths'

await runMain(async () => {
  await ensureBuilt()
  await serveFolder(siteFolder, process.env)
})
