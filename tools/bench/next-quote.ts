import { type Browser, chromium } from '@playwright/test'
import { answerTime } from '@/tools/bench/answer-time'
import { generatedDossier } from '@/tools/bench/generated-dossier'
import { exportGenerated } from '@/tools/bench/generated-site'
import { served } from '@/tools/bench/served'
import { ensureBrowser, launchArgs } from '@/tools/browser'

const visits = 7
const presses = 5

/** Milliseconds from each press of a key to the next picture, a list for each visit, with the processor slowed down four times. */
export async function nextQuoteTimes(): Promise<number[][]> {
  const dossier = generatedDossier({ paragraphs: 500, scenarios: 6, topics: 40 })
  const site = await exportGenerated(dossier, 'panels')
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: launchArgs })
  try {
    return await served(site, async (origin) => {
      const times: number[][] = []
      for (let visit = 0; visit < visits; visit += 1)
        times.push(await timeVisit(browser, `${origin}generated/source/`))
      return times
    })
  } finally {
    await browser.close()
  }
}

async function timeVisit(browser: Browser, url: string): Promise<number[]> {
  const context = await browser.newContext()
  const page = await context.newPage()
  // A reader begins when the page is at rest: by then it has fetched what a step needs.
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.waitForFunction(() => document.documentElement.dataset.ready !== undefined)
  // Nobody presses a key before having looked at the text.
  await page.waitForTimeout(2000)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const times: number[] = []
  for (let press = 0; press < presses; press += 1)
    times.push((await answerTime(page, 'keydown', () => page.keyboard.press('Alt+ArrowDown'))).first)
  await context.close()
  return times
}
