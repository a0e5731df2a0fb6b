import type { Browser, Locator, Page } from '@playwright/test'
import { type AnswerTime, answerTime } from '@/tools/bench/answer-time'
import { median } from '@/tools/bench/median'

/**
 * How long the view takes to answer, in ms, as medians of some first answers, each on a page of its own: until the first
 * picture and, where something is to come that it does not hold yet, until that is there.
 */
export type Answer = { name: string; first: number; whole?: number }

type Step = {
  name: string
  on: Start
  /** What is clicked on, or the key that is pressed. */
  by: ((page: Page) => Locator) | string
  /** An element of what the step asks for. Without it any picture is an answer. */
  shows?: string
}

/** Where a step begins, and what answers there once the app has taken the page over. */
type Start = { path: string; answers: string }

const compare: Start = { path: 'compare/', answers: 'main a[data-quote]' }
const timeline: Start = { path: 'timeline/', answers: 'main .happening-link' }
const parting: Start = { path: 'present/parting/', answers: '.stage' }

const steps: readonly Step[] = [
  {
    name: 'open a quote',
    on: compare,
    by: (page) => page.locator('a[data-quote]:visible').first(),
    shows: '#evidence',
  },
  { name: 'filter', on: compare, by: (page) => page.locator('.filter[data-mark=both]').first() },
  {
    name: 'switch panel',
    on: compare,
    by: (page) => page.getByRole('link', { name: 'Timeline', exact: true }),
    shows: '#fork-list',
  },
  { name: 'next slide', on: parting, by: 'ArrowRight' },
  {
    name: 'choose a step',
    on: timeline,
    by: (page) => page.locator('.happening-link:visible').first(),
    shows: '#evidence',
  },
]

/** The answers of the pages of one dossier, whose address is `base`, with the processor slowed down four times. */
export async function answersOf(browser: Browser, base: string, runs: number): Promise<Answer[]> {
  const answers: Answer[] = []
  for (const step of steps) {
    const times: AnswerTime[] = []
    for (let run = 0; run < runs; run += 1) {
      const page = await opened(browser, base, step.on)
      times.push(await taken(page, step))
      await page.context().close()
    }
    answers.push({
      name: step.name,
      first: median(times.map(({ first }) => first)),
      ...(step.shows && { whole: median(times.map(({ whole }) => whole)) }),
    })
  }
  return answers
}

async function taken(page: Page, { by, shows }: Step): Promise<AnswerTime> {
  if (typeof by === 'string') return answerTime(page, 'keydown', () => page.keyboard.press(by), shows)
  // The pointer is there already, and what answers to that has been drawn.
  await by(page).hover()
  await page.waitForFunction(() => document.getAnimations().length === 0)
  const press = async () => {
    await page.mouse.down()
    await page.mouse.up()
  }
  return answerTime(page, 'click', press, shows)
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
