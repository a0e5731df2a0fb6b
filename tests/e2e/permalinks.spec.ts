import { expect, type Page } from '@playwright/test'
import { brokenLinks } from '@/tests/e2e/broken-links'
import { journey, test } from '@/tests/e2e/browsers'
import { compare, countShifts, expectAccessible, ready, shiftOf, watch } from '@/tests/e2e/pages'

const atOnce = 50
const all = brokenLinks(300)

for (let from = 0; from < all.length; from += atOnce) {
  test(`Broken links ${from + 1} to ${from + atOnce} each show something, and say what is wrong`, async ({
    page,
  }) => {
    test.slow()
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text())
    })
    for (const link of all.slice(from, from + atOnce)) {
      const response = await page.goto(link, { waitUntil: 'domcontentloaded' })
      await ready(page)
      if (response?.status() === 404) await expectRecovery(page)
      else await expectNotice(page)
      // The browser itself reports that the page answered 404; nothing else may be wrong.
      const own = response?.status() === 404 ? /Failed to load resource.*404/ : /^$/
      expect
        .soft(
          faults.splice(0).filter((fault) => !own.test(fault)),
          link,
        )
        .toEqual([])
    }
  })
}

async function expectNotice(page: Page) {
  await expect(page.getByRole('status').first(), page.url()).toContainText(
    'not shown just as it was asked for',
  )
  await expect(page.getByRole('status').first().getByRole('listitem').first()).toBeVisible()
  await expect(page.locator('#main').locator('h1, h2, table').locator('visible=true').first()).toBeVisible()
}

async function expectRecovery(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No page at this address')
  await expect(page.getByText('It was asked for'), page.url()).toBeVisible()
  await expect(page.locator('main').getByRole('link').first()).toBeVisible()
}

const recoveries = [
  { asked: `${compare}trst/`, nearest: /^Trust · compare/i, leads: /compare\/trust\/$/ },
  { asked: `${compare}what-russia-d`, nearest: /^What Russia does/, leads: /compare\/what-russia-does\/$/ },
  {
    asked: 'gerasimov-2017/sorce/will-only-worsen/',
    nearest: /will only worsen/,
    leads: /source\/will-only-worsen\/$/,
  },
  { asked: 'compare/kiev/', nearest: /^Kiev/, leads: /compare\/kiev\/$/ },
  {
    asked: `${compare}trust/bridge/?show=differ`,
    nearest: /^Trust/,
    leads: /compare\/trust\/\?show=differ$/,
  },
]

for (const { asked, nearest, leads } of recoveries) {
  test(`The address ${asked} has no page; the nearest is offered, and opens`, journey, async ({ page }) => {
    await page.goto(asked)
    await ready(page)
    await expect(page.getByText('It was asked for')).toContainText(asked)
    await expectAccessible(page)
    await page.getByRole('link', { name: nearest }).first().click()
    await expect(page).toHaveURL(leads)
    await expect(page.locator('#main').locator('h1, h2, table').locator('visible=true').first()).toBeVisible()
  })
}

test('The nearest pages move nothing when they come', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await countShifts(page)
  await page.goto('gerasimov-2017/source/kiev/')
  await expect(page.getByText('It was asked for')).toBeVisible()
  expect(await shiftOf(page)).toBe(0)
})

test('The nearest pages fit on a narrow screen, however long the address', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(`${compare}what-russia-do${'e'.repeat(60)}?quote=${'x'.repeat(300)}`)
  await ready(page)
  await expect(page.getByText('It was asked for')).toBeVisible()
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth])
  expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0)
  await expectAccessible(page)
})

test.describe('Without JavaScript', journey, () => {
  test.use({ javaScriptEnabled: false })

  test('an address without a page lists the comparisons', async ({ page }) => {
    await page.goto('gerasimov-2017/nothing/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('No page at this address')
    await page.getByRole('link', { name: 'European security: two futures', exact: true }).click()
    await expect(page).toHaveURL(/gerasimov-2017\/compare\/$/)
  })
})

const said = [
  {
    query: '?only=conf',
    says: '“conf”, where it seems to be cut off; what can be shown without it is shown. It may have meant “conflict”.',
  },
  {
    query: '?only=conflict&ord',
    says: 'It ends in “ord”, where it seems to be cut off; “order” may have stood there.',
  },
  { query: '?v=3', says: 'It is of version 3 of the links of this site' },
  { query: `?only=${'x'.repeat(100)}`, says: 'in more words than there can be' },
  { query: `?only=conflict${'&x=1'.repeat(120)}`, says: 'more parts than a link of this site can have' },
]

for (const { query, says } of said) {
  test(`The link ${query.slice(0, 40)} says why it is not shown as it stands`, async ({ page }) => {
    const noFaults = watch(page)
    await page.goto(compare + query)
    await ready(page)
    await expect(page.getByRole('status').first()).toContainText(says)
    await expectAccessible(page)
    noFaults()
  })
}

test('What mailers and chat programs do to a link is mended, and the address bar shows the link as it is', async ({
  page,
}) => {
  await page.goto(`${compare}trust?show=both&amp;actor=russia%2Cnato&UTM_source=mail&theme=dark).`)
  await ready(page)
  await expect(page.getByRole('status').first()).toBeEmpty()
  await expect(page).toHaveURL(/compare\/trust\/\?show=both&actor=russia~nato&theme=dark$/)
})

test('Back takes the reader to the same place, with the focus where it was', journey, async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 700 })
  await page.goto(compare)
  await ready(page)
  const words = page.locator('tr[data-topic="islamic-state"] a[data-quote]').first()
  await words.scrollIntoViewIfNeeded()
  const top = await page.evaluate(() => window.scrollY)
  expect(top).toBeGreaterThan(500)
  await words.focus()
  await page.keyboard.press('Enter')
  const evidence = page.getByRole('complementary', { name: 'Evidence' })
  const whole = evidence.getByRole('link', { name: 'In the whole text' })
  await whole.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.piece-begins')).toBeFocused()
  await page.goBack()
  await expect(whole).toBeFocused()
  await page.goBack()
  await expect(evidence).toBeHidden()
  await expect(words).toBeFocused()
  // Firefox scrolls by halves of a pixel.
  await expect.poll(() => page.evaluate((before) => Math.abs(window.scrollY - before), top)).toBeLessThan(1)
  await page.goForward()
  await expect(whole).toBeFocused()
  await page.goForward()
  await expect(page.locator('.piece-begins')).toBeFocused()
})
