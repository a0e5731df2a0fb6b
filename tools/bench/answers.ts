import type { Browser, Page } from '@playwright/test'
import { answerTime } from '@/tools/bench/answer-time'
import { median } from '@/tools/bench/median'

/** How long the view takes to answer, as the median of some first answers, each on a page of its own; in ms. */
export type Answer = { name: string; time: number }

type Step = {
  name: string
  on: Start
  event: 'click' | 'keydown'
  act: (page: Page) => Promise<void>
  /** What has to be there for an answer; without it any picture is one. */
  shows?: string
}

/** Where a step begins, and what answers there once the app has taken the page over. */
type Start = { path: string; answers: string }

const compare: Start = { path: 'compare/', answers: 'main a[data-quote]' }
const timeline: Start = { path: 'timeline/', answers: 'main .happening-link' }
const parting: Start = { path: 'present/parting/', answers: '.stage' }

const click = (selector: string) => (page: Page) => page.locator(selector).first().click()

const steps: readonly Step[] = [
  {
    name: 'open a quote, until its evidence',
    on: compare,
    event: 'click',
    act: click('a[data-quote]:visible'),
    shows: '#evidence',
  },
  { name: 'filter', on: compare, event: 'click', act: click('.filter[data-mark=both]') },
  {
    name: 'switch panel',
    on: compare,
    event: 'click',
    act: (page) => page.getByRole('link', { name: 'Timeline', exact: true }).click(),
    shows: '#fork-list',
  },
  {
    name: 'next slide',
    on: parting,
    event: 'keydown',
    act: (page) => page.keyboard.press('ArrowRight'),
  },
  { name: 'choose a step', on: timeline, event: 'click', act: click('.happening-link:visible') },
]

/** The answers of the pages of one dossier, whose address is `base`, with the processor slowed down four times. */
export async function answersOf(browser: Browser, base: string, runs: number): Promise<Answer[]> {
  const answers: Answer[] = []
  for (const { name, on, event, act, shows } of steps) {
    const times: number[] = []
    for (let run = 0; run < runs; run += 1) {
      const page = await opened(browser, base, on)
      times.push(await answerTime(page, event, () => act(page), shows))
      await page.context().close()
    }
    answers.push({ name, time: median(times) })
  }
  return answers
}

async function opened(browser: Browser, base: string, { path, answers }: Start): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  // A reader begins when the page is at rest.
  await page.goto(base + path, { waitUntil: 'networkidle' })
  // React marks the elements that it has taken over; of a large page those of the panel come late.
  await page.waitForFunction((selector) => {
    const first = document.querySelector(selector)
    return first !== null && Object.keys(first).some((key) => key.startsWith('__reactProps'))
  }, answers)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  return page
}
