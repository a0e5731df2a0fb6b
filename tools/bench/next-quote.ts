import { once } from 'node:events'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { answerTime } from '@/tools/bench/answer-time'
import { generatedDossier } from '@/tools/bench/generated-dossier'
import { ensureBrowser, launchArgs } from '@/tools/browser'
import { runNode, UserError } from '@/tools/command'
import { projectRoot } from '@/tools/paths'
import { createSiteServer } from '@/tools/server'

const presses = 15

/** Next builds only into folders of the project. */
const benchSite = 'out-bench'

/** Milliseconds from each press of a key to the next picture, with the processor slowed down four times. */
export async function nextQuoteTimes(): Promise<number[]> {
  const site = await buildGenerated()
  const server = createSiteServer({ root: site, basePath: '' })
  server.listen(0, 'localhost')
  await once(server, 'listening')
  const bound = server.address()
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: launchArgs })
  try {
    const page = await browser.newPage()
    await page.goto(
      `http://localhost:${bound && typeof bound === 'object' ? bound.port : ''}/generated/source/`,
      // A reader begins when the page is at rest: by then it has fetched what a step needs.
      { waitUntil: 'networkidle' },
    )
    await page.waitForFunction(() => document.documentElement.dataset.ready !== undefined)
    // Nobody presses a key before having looked at the text.
    await page.waitForTimeout(2000)
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    return await timePresses(page)
  } finally {
    await browser.close()
    server.closeAllConnections()
    server.close()
  }
}

/** Builds a site of one generated dossier of 1.2 MB and 2,300 quotes, beside the real one. */
async function buildGenerated(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'prospects-bench-'))
  const dossiers = join(folder, 'dossiers')
  mkdirSync(dossiers)
  const dossier = generatedDossier({ paragraphs: 500, scenarios: 6, topics: 40 })
  writeFileSync(join(dossiers, 'generated.json'), JSON.stringify(dossier))
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
  const code = await runNode([next, 'build'], {
    env: {
      DOSSIERS: dossiers,
      PAGES: 'panels',
      SITE_FOLDER: benchSite,
      NEXT_TELEMETRY_DISABLED: '1',
    },
  })
  if (code !== 0) throw new UserError('The site of the generated dossier was not built.')
  return join(projectRoot, benchSite)
}

async function timePresses(page: Page): Promise<number[]> {
  const times: number[] = []
  for (let press = 0; press < presses; press += 1)
    times.push(await answerTime(page, 'keydown', () => page.keyboard.press('Alt+ArrowDown')))
  return times
}
