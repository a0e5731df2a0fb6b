import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

export const compare = 'gerasimov-2017/compare/'

/** Fails the test at its end if the page logged an error or asked another origin for anything. */
export function watch(page: Page): () => void {
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (protocol.startsWith('http') && hostname !== 'localhost') faults.push(`asks ${request.url()}`)
  })
  return () => expect(faults).toEqual([])
}

/** Waits until the app has taken over the page and all that whoever opens it came for. */
export async function ready(page: Page) {
  await page.waitForFunction(
    () =>
      document.documentElement.dataset.ready !== undefined &&
      document.querySelector('[data-awaited], .desk[data-evidence]:not(:has(.evidence))') === null,
  )
}

/** Lets the page have the files that its own HTML names, and fails all others of the app so many times. */
export async function failLater(page: Page, address: string, times: number) {
  const html = await (await page.request.get(address)).text()
  const first = new Set(html.match(/[\w./-]*\/_next\/static\/chunks\/[\w.~-]+\.js/g))
  const failures = new Map<string, number>()
  await page.route('**/_next/static/chunks/*.js', (route) => {
    const { pathname } = new URL(route.request().url())
    const count = failures.get(pathname) ?? 0
    failures.set(pathname, count + 1)
    return first.has(pathname) || count >= times ? route.continue() : route.abort()
  })
}

/** Scrolls to a part in one go: one whose code comes later is drawn anew, and what was found of it is then gone. */
export const bringNear = (page: Page, part: string) =>
  page.evaluate((selector) => document.querySelector(selector)?.scrollIntoView({ block: 'center' }), part)

/** Adds up every move of the page that no one asked for, from its beginning. */
export const countShifts = (page: Page) =>
  page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number
        hadRecentInput: boolean
      })[])
        if (!entry.hadRecentInput)
          document.documentElement.dataset.shift = String(
            Number(document.documentElement.dataset.shift ?? 0) + entry.value,
          )
    }).observe({ type: 'layout-shift', buffered: true })
  })

/** How far the page has moved by itself since then. */
export const shiftOf = (page: Page) =>
  page.evaluate(() => Number(document.documentElement.dataset.shift ?? 0))

/**
 * WCAG 2.2 A and AA, and AAA contrast for text; in Chromium alone, since axe ends the process of the page in a Firefox
 * that is driven by WebDriver BiDi (seen with 153). What axe reads is the same document in both.
 */
export async function expectAccessible(page: Page) {
  if (page.context().browser()?.browserType().name() === 'firefox') return
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .options({ rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } } })
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}

/** The topics of the rows that are shown, as their ids. */
export const rowsShown = (page: Page) =>
  page
    .locator('tr[data-topic]:visible')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-topic') ?? ''))
