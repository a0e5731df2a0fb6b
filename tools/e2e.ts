import { createRequire } from 'node:module'
import { ensureBrowser } from '@/tools/browser'
import { ensureBuilt } from '@/tools/build-site'
import { runMain, runNode } from '@/tools/command'
import { findFirefox, tellFirefox } from '@/tools/firefox'

const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli')

/** `npm run test:e2e -- --ui` and the like: all arguments go to Playwright. */
await runMain(async () => {
  const browser = await ensureBrowser()
  const firefox = findFirefox()
  await ensureBuilt()
  console.log(tellFirefox(firefox))
  return runNode(
    [playwright, 'test', '--config', 'tests/e2e/playwright.config.ts', ...process.argv.slice(2)],
    { env: { CHROME_PATH: browser, FIREFOX_PATH: 'file' in firefox ? firefox.file : undefined } },
  )
})
