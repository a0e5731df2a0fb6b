import { chromium, type Page } from '@playwright/test'
import { answerTime } from '@/tools/bench/answer-time'
import { generatedDossier } from '@/tools/bench/generated-dossier'
import { exportGenerated } from '@/tools/bench/generated-site'
import { served } from '@/tools/bench/served'
import { ensureBrowser, launchArgs } from '@/tools/browser'

const presses = 15

/** Milliseconds from each press of a key to the next picture, with the processor slowed down four times. */
export async function nextQuoteTimes(): Promise<number[]> {
  const dossier = generatedDossier({ paragraphs: 500, scenarios: 6, topics: 40 })
  const site = await exportGenerated(dossier, 'panels')
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: launchArgs })
  try {
    return await served(site, async (origin) => {
      const page = await browser.newPage()
      // A reader begins when the page is at rest: by then it has fetched what a step needs.
      await page.goto(`${origin}generated/source/`, { waitUntil: 'networkidle' })
      await page.waitForFunction(() => document.documentElement.dataset.ready !== undefined)
      // Nobody presses a key before having looked at the text.
      await page.waitForTimeout(2000)
      const session = await page.context().newCDPSession(page)
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
      return timePresses(page)
    })
  } finally {
    await browser.close()
  }
}

async function timePresses(page: Page): Promise<number[]> {
  const times: number[] = []
  for (let press = 0; press < presses; press += 1)
    times.push(await answerTime(page, 'keydown', () => page.keyboard.press('Alt+ArrowDown')))
  return times
}
