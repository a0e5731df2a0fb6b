import { expect } from '@playwright/test'
import { journey, test } from '@/tests/e2e/browsers'
import { compare, ready, rowsShown, watch } from '@/tests/e2e/pages'

test.describe('Without JavaScript', journey, () => {
  test.use({ javaScriptEnabled: false })

  test('every word of both prospects can be read, and the ways between pages are links', async ({ page }) => {
    await page.goto('')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('General Gerasimov')
    await page.getByRole('link', { name: 'Compare', exact: true }).click()
    await expect(page.getByRole('link', { name: /European security will only worsen/ }).first()).toBeVisible()
    await expect(page.getByText('The text does not say.', { exact: true })).toHaveCount(28)
    await page.getByRole('link', { name: 'What Russia does' }).click()
    await expect(page).toHaveTitle('What Russia does · European security: two futures · Prospects')
    await expect(page.locator('tr[aria-current]')).toContainText('carry out necessary deterrence measures')
  })

  test('the words of a prospect on the front page lead to where they stand', async ({ page }) => {
    await page.goto('')
    const words = page.getByRole('main').locator('.quote-link').first()
    const said = await words.locator('.words').innerText()
    await words.click()
    await expect(page).toHaveURL(/\/source\/[\w-]+\/$/)
    await expect(page.getByRole('complementary', { name: 'Evidence' })).toContainText(said)
  })
})

test('The words behind a cell open by keyboard alone, and close again', journey, async ({ page }) => {
  const noFaults = watch(page)
  await page.goto(compare)
  await ready(page)
  const quote = page
    .getByRole('row', { name: /What Russia does/ })
    .getByRole('link', { name: /will be forced/ })
  await quote.focus()
  await page.keyboard.press('Enter')
  const evidence = page.getByRole('complementary', { name: 'Evidence' })
  await expect(evidence.locator('mark')).toHaveText(/^Russia will be forced to respond adequately/)
  await expect(evidence.getByRole('heading', { name: /^Evidence/ })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(evidence).toBeHidden()
  await expect(quote).toBeFocused()
  noFaults()
})

test('The strip shows every hand whole and says what it did, on any screen and on paper', async ({
  page,
}) => {
  await page.goto(compare)
  await ready(page)
  const hands = page.getByRole('region', { name: 'Through whose hands' }).getByRole('listitem')
  await expect(hands).toHaveCount(4)
  const faultsAt = async (width: number) => {
    await page.setViewportSize({ width, height: 800 })
    return hands.evaluateAll((all) =>
      all
        .map((hand) => ({ right: hand.getBoundingClientRect().right, says: hand.textContent }))
        .filter(({ right }) => right > document.documentElement.clientWidth)
        .map(({ says }) => `${says} is cut off at ${document.documentElement.clientWidth} px`),
    )
  }
  const wholeAt = async (width: number) => {
    expect(await faultsAt(width)).toEqual([])
    for (const does of ['said', 'reported', 'repeats', 'arranges'])
      await expect(hands.getByText(does)).toBeInViewport({ ratio: 1 })
  }
  for (const width of [360, 390, 700, 721, 768, 820, 864, 865, 900, 1024, 1280]) await wholeAt(width)
  // Where there is room for the names alone.
  expect(await faultsAt(320)).toEqual([])
  await page.emulateMedia({ media: 'print' })
  for (const width of [680, 718, 794]) await wholeAt(width)
})

test('What stands below the strip knows how high it is', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const query of ['', '?actor=nato']) {
    await page.goto(compare + query)
    await ready(page)
    const [strip, chain] = await page.locator('.provenance').evaluate((one) => {
      const ruler = document.body.appendChild(document.createElement('i'))
      ruler.style.cssText = 'position:absolute;height:var(--chain)'
      return [one.getBoundingClientRect().height, ruler.getBoundingClientRect().height]
    })
    expect(Math.abs(strip - chain)).toBeLessThanOrEqual(2)
  }
})

test('The pointer marks what a press would open: a quote with its rule, or one part of it', async ({
  page,
}) => {
  await page.goto(compare)
  await ready(page)
  const whole = page.locator('.quote-single').first()
  await whole.hover()
  await expect(whole.locator('.rule')).toHaveCSS('scale', '1.5 1')
  const parts = page.locator('.quote:not(.quote-single)').first()
  const [one, other] = [parts.locator('.quote-link').first(), parts.locator('.quote-link').last()]
  await other.hover()
  await expect(other).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
  await expect(one).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
  await expect(parts.locator('.rule')).toHaveCSS('scale', 'none')
})

test('On the phones that people have, the head takes one line and the panels another', async ({ page }) => {
  const onOneLine = (selector: string) =>
    page.locator(selector).evaluateAll((all) => {
      const boxes = all.map((one) => one.getBoundingClientRect())
      return Math.max(...boxes.map(({ top }) => top)) < Math.min(...boxes.map(({ bottom }) => bottom))
    })
  for (const width of [360, 375, 390, 393, 412, 430, 480, 600]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(compare)
    await ready(page)
    const head = '.site-header > a:not(.button), .site-header > .share-button, .site-header select'
    expect(await onOneLine(head), `the head at ${width}`).toBe(true)
    expect(await onOneLine('.tabs a'), `the panels at ${width}`).toBe(true)
  }
  await page.setViewportSize({ width: 320, height: 800 })
  expect(await onOneLine('.tabs a'), 'the panels at 320').toBe(true)
})

test('The skip link leads to the content', async ({ page }) => {
  await page.goto(compare)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('#main')).toBeFocused()
})

test('A filter survives a reload, and back and forward undo and redo it', journey, async ({ page }) => {
  const noFaults = watch(page)
  await page.goto(compare)
  await ready(page)
  expect(await rowsShown(page)).toHaveLength(28)
  await page.getByRole('link', { name: /^They differ/ }).click()
  expect(await rowsShown(page)).toHaveLength(7)
  await page
    .getByRole('row', { name: /Outcome/ })
    .getByRole('link', { name: /will improve/ })
    .click()
  await expect(page).toHaveURL(/compare\/outcome-for-security\/\?show=differ&quote=will-improve$/)
  await page.reload()
  await ready(page)
  await expect(page.getByRole('complementary', { name: 'Evidence' })).toBeVisible()
  expect(await rowsShown(page)).toHaveLength(7)
  await page.goBack()
  await expect(page.getByRole('complementary', { name: 'Evidence' })).toBeHidden()
  expect(await rowsShown(page)).toHaveLength(7)
  await page.goBack()
  await expect(page).toHaveURL(/compare\/$/)
  expect(await rowsShown(page)).toHaveLength(28)
  await page.goForward()
  await page.goForward()
  await expect(page.getByRole('complementary', { name: 'Evidence' })).toBeVisible()
  noFaults()
})

test('Steps back and forward need no network', journey, async ({ page, context }) => {
  await page.goto(compare)
  await ready(page)
  await page.getByRole('link', { name: /^One silent/ }).click()
  await page.reload()
  await ready(page)
  await context.setOffline(true)
  await page.goBack()
  await expect(page).toHaveURL(/compare\/$/)
  expect(await rowsShown(page)).toHaveLength(28)
  await page.goForward()
  expect(await rowsShown(page)).toHaveLength(10)
})

test('Theme and text size are remembered on the device', async ({ page }) => {
  await page.goto(compare)
  await ready(page)
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark')
  await page.getByRole('combobox', { name: 'Text size' }).selectOption('xl')
  await page.goto('')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.locator('html')).toHaveCSS('font-size', '23px')
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(20, 22, 27)')
})

test('What a reader chooses for the device is stronger than what the link asked for', async ({ page }) => {
  await page.goto(`${compare}?theme=dark&text=xl`)
  await ready(page)
  await page.getByRole('combobox', { name: 'Text size' }).selectOption('m')
  await expect(page).toHaveURL(/compare\/\?theme=dark$/)
  await page.reload()
  await ready(page)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.getByRole('combobox', { name: 'Text size' })).toHaveValue('m')
})

test('Blocked storage and clipboard keep nobody from reading', journey, async ({ page }) => {
  await page.addInitScript(() => {
    const forbidden = () => {
      throw new DOMException('forbidden', 'SecurityError')
    }
    Object.defineProperty(window, 'localStorage', { get: forbidden })
    Object.defineProperty(navigator, 'clipboard', { get: () => undefined })
  })
  const noFaults = watch(page)
  await page.goto(`${compare}?quote=stability`)
  await ready(page)
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.getByRole('button', { name: 'Copy quote' }).click()
  await expect(page.getByRole('textbox')).toHaveValue('stability in Europe')
  noFaults()
})

test.describe('On a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

  for (const { address, words } of [
    { address: compare, words: 'tr[data-topic="what-the-other-party-does"] [data-quote]' },
    { address: 'gerasimov-2017/timeline/', words: '.fork [data-happening="russia-responds"] a' },
    { address: 'gerasimov-2017/timeline/', words: '.fork-list .happening-link' },
  ])
    test(`Words that are opened stay in sight above their evidence, on ${address}: ${words}`, async ({
      page,
    }) => {
      // At rest: a part whose code arrives under the finger draws its words anew.
      await page.goto(address, { waitUntil: 'networkidle' })
      await ready(page)
      const tapped = page.locator(words).first()
      // Low on the screen, where the evidence comes.
      await tapped.evaluate((one) => window.scrollBy(0, one.getBoundingClientRect().top - 600))
      await tapped.tap()
      await ready(page)
      const sheet = page.getByRole('complementary', { name: 'Evidence' })
      await expect
        .poll(async () => {
          const [own, above] = [await tapped.boundingBox(), await sheet.boundingBox()]
          return own !== null && above !== null && own.y > 0 && own.y + own.height <= above.y
        })
        .toBe(true)
    })

  test('Words that a link opens stand above their evidence too', async ({ page }) => {
    await page.goto(`${compare}dialogue/?quote=establish-dialogue`)
    await ready(page)
    const opened = page.locator('tr[data-topic=dialogue] [data-quote="establish-dialogue"]')
    const [own, above] = [
      await opened.boundingBox(),
      await page.getByRole('complementary', { name: 'Evidence' }).boundingBox(),
    ]
    if (!own || !above) throw new Error('Both are there.')
    expect(own.y).toBeGreaterThan(0)
    expect(own.y + own.height).toBeLessThanOrEqual(above.y)
  })
})
