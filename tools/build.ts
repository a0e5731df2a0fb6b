import { buildSite } from '@/tools/build-site'
import { runMain } from '@/tools/command'

await runMain(buildSite)
