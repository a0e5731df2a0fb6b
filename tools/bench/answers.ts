import type { Browser, Page } from '@playwright/test'
import { answerTime } from '@/tools/bench/answer-time'
import { median } from '@/tools/bench/median'

/** How long the view takes to answer, as the median of some first answers, each on a page of its own; in ms. */
export type Answer = { name: string; time: number }

type Step = { name: string; path: string; event: 'click' | 'keydown'; act: (page: Page) => Promise<void> }

const click = (selector: string) => (page: Page) => page.locator(selector).first().click()

const steps: readonly Step[] = [
  { name: 'open a quote', path: 'compare/', event: 'click', act: click('a[data-quote]:visible') },
  { name: 'filter', path: 'compare/', event: 'click', act: click('.filter[data-mark=both]') },
  {
    name: 'switch panel',
    path: 'compare/',
    event: 'click',
    act: (page) => page.getByRole('link', { name: 'Timeline', exact: true }).click(),
  },
  {
    name: 'next slide',
    path: 'present/parting/',
    event: 'keydown',
    act: (page) => page.keyboard.press('ArrowRight'),
  },
  { name: 'choose a step', path: 'timeline/', event: 'click', act: click('.happening-link:visible') },
]

/** The answers of the pages of one dossier, whose address is `base`, with the processor slowed down four times. */
export async function answersOf(browser: Browser, base: string, runs: number): Promise<Answer[]> {
  const answers: Answer[] = []
  for (const { name, path, event, act } of steps) {
    const times: number[] = []
    for (let run = 0; run < runs; run += 1) {
      const page = await opened(browser, base + path)
      times.push(await answerTime(page, event, () => act(page)))
      await page.context().close()
    }
    answers.push({ name, time: median(times) })
  }
  return answers
}

async function opened(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  // A reader begins when the page is at rest.
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.waitForFunction(() => document.documentElement.dataset.ready !== undefined)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  return page
}
