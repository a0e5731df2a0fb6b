import { expect, type Page, test } from '@playwright/test'
import { ready } from '@/tests/e2e/pages'

const present = 'gerasimov-2017/present/'

const sizes = [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
  { width: 1920, height: 1200 },
]

/** What does not fit its slide, or is too small to be read in the last row. */
const faultsOn = (page: Page) =>
  page.evaluate(() => {
    const faults: string[] = []
    const { scrollHeight, scrollWidth } = document.documentElement
    if (scrollHeight > innerHeight || scrollWidth > innerWidth) faults.push('the page scrolls')
    const body = document.querySelector('.slide-body')?.getBoundingClientRect()
    const foot = document.querySelector('.slide-foot')?.getBoundingClientRect()
    if (!body || !foot) return ['there is no slide']
    for (const one of document.querySelectorAll('.stage-slide *')) {
      if (one.closest('.sr-only, svg') || getComputedStyle(one).visibility === 'hidden') continue
      const box = one.getBoundingClientRect()
      const name = `${one.tagName} ${one.className} “${one.textContent?.slice(0, 30)}”`
      if (box.width > 0 && (box.bottom > innerHeight + 1 || box.right > innerWidth + 1 || box.top < -1))
        faults.push(`${name} leaves the screen`)
      if (one.closest('.slide-body') && box.width > 0 && box.bottom > foot.top + 1)
        faults.push(`${name} runs into the foot`)
      const key = document.querySelector('.fork-key')?.getBoundingClientRect()
      if (key && one.closest('.fork-grid') && box.width > 0 && box.bottom > key.top + 1)
        faults.push(`${name} runs into the key`)
      const own = [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
      const size = Number.parseFloat(getComputedStyle(one).fontSize)
      if (own && size < innerHeight * 0.0299) faults.push(`${name} is ${size}px small`)
    }
    // Words of the source are larger than any of ours but headings.
    const largest = Math.max(
      ...[...document.querySelectorAll('.slide-note, .slide-small, .cover')].map((one) =>
        Number.parseFloat(getComputedStyle(one).fontSize),
      ),
      0,
    )
    for (const one of document.querySelectorAll('.slide-body .said .words'))
      if (Number.parseFloat(getComputedStyle(one).fontSize) <= largest) faults.push('our words are larger')
    const said = [...document.querySelectorAll('.side')].map((one) => one.getBoundingClientRect())
    for (const side of said) if (side.bottom > body.bottom + 1) faults.push('a side is cut')
    return [...new Set(faults)]
  })

/** What is on the screen: the address follows no faster than every browser takes it. */
const shown = (page: Page) => page.evaluate(() => document.querySelector('.stage-slide')?.innerHTML ?? '')

/** Presses on until nothing changes any more, and says what is wrong on the way. */
async function walk(page: Page): Promise<{ steps: string[]; faults: string[] }> {
  const steps: string[] = []
  const faults: string[] = []
  for (let screen = await shown(page), before = ''; screen !== before; screen = await shown(page)) {
    before = screen
    steps.push(screen)
    for (const fault of await faultsOn(page)) faults.push(`${steps.length}: ${fault}`)
    await page.keyboard.press('PageDown')
  }
  return { steps, faults }
}

for (const size of sizes) {
  test(`Everything on every slide can be read from the last row, ${size.width}×${size.height}`, async ({
    page,
  }) => {
    test.setTimeout(120_000)
    await page.setViewportSize(size)
    await page.goto(`${present}title/`)
    await ready(page)
    const { steps, faults } = await walk(page)
    expect(steps.length).toBeGreaterThan(100)
    expect(faults).toEqual([])
  })
}

for (const typefaces of ['ours', 'those of the system']) {
  test(`With text twice as large, in ${typefaces}, nothing is cut off: what no longer fits goes on another screen`, async ({
    page,
  }) => {
    test.setTimeout(120_000)
    await page.setViewportSize({ width: 1024, height: 768 })
    if (typefaces !== 'ours') await page.route('**/*.woff2', (route) => route.abort())
    // From the start, as a browser's own setting is; the page's policy lets no style sheet in.
    await page.addInitScript(() => {
      const enlarge = () => document.documentElement?.style.setProperty('font-size', '200%', 'important')
      new MutationObserver(enlarge).observe(document, { childList: true })
      enlarge()
    })
    await page.goto(`${present}title/`)
    await ready(page)
    await expect(page.locator('[data-awaited]')).toHaveCount(0)
    const { steps, faults } = await walk(page)
    expect(steps.length).toBeGreaterThan(100)
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px')
    expect(faults).toEqual([])
  })
}

test('Once the deck says that it is ready, nothing is fetched any more', async ({ page, context }) => {
  await page.goto(`${present}title/`)
  await ready(page)
  await expect(page.getByText('Ready: no network is needed.')).toBeVisible()
  await context.setOffline(true)
  const asked: string[] = []
  page.on('request', (request) => {
    // The browser looks for the icon of each address by itself.
    if (!request.url().includes('/icon.svg')) asked.push(request.url())
  })
  for (const [key, name] of [
    ['o', 'All slides'],
    ['q', 'On your phone'],
    ['h', 'Hands'],
    ['?', 'Presenting'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog', { name })).toBeVisible()
    if (key === 'q') await expect(page.getByRole('dialog').locator('svg path').first()).toBeAttached()
    if (key === 'h') await expect(page.getByRole('dialog').locator('.tally-bars')).toBeVisible()
    await page.keyboard.press('Escape')
  }
  const { steps } = await walk(page)
  expect(steps.length).toBeGreaterThan(100)
  expect(asked).toEqual([])
})

test('The printed deck has the code that leads to the comparison', async ({ page }) => {
  await page.goto('gerasimov-2017/present/', { waitUntil: 'networkidle' })
  await ready(page)
  await expect(page.locator('.stage .code-of-address path')).toHaveCount(2)
  // Asked in the same breath: a browser prints what stands there when those who listen have answered.
  const paths = await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'))
    return document.querySelectorAll('.printed-deck .code-of-address path').length
  })
  expect(paths).toBe(2)
})
