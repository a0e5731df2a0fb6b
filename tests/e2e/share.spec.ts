import { expect, type Page } from '@playwright/test'
import { journey, test } from '@/tests/e2e/browsers'
import { compare, expectAccessible, ready, rowsShown, watch } from '@/tests/e2e/pages'

const address = `${compare}what-russia-does/?show=differ&quote=russia-will-be-forced`

async function openShare(page: Page, where = address) {
  await page.goto(where)
  await ready(page)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Share this view' })).toBeFocused()
}

const link = (page: Page) => page.getByRole('textbox', { name: 'Link', exact: true }).inputValue()

for (const size of [
  { width: 1280, height: 800 },
  { width: 320, height: 640 },
]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in the share panel, ${size.width} px, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize(size)
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await openShare(page, `${compare}what-russia-does/?show=differ`)
      await expectAccessible(page)
      const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth])
      expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0)
    })
  }
}

test('The link is the address bar, and opens what was shared', async ({ page, context }) => {
  const noFaults = watch(page)
  await openShare(page)
  expect(await link(page)).toBe(page.url())
  const before = await rowsShown(page)
  const other = await context.newPage()
  await other.goto(await link(page))
  await ready(other)
  expect(await rowsShown(other)).toEqual(before)
  await expect(other.getByRole('complementary', { name: 'Evidence' })).toBeVisible()
  noFaults()
})

test('The link asks for what is ticked, and the reader of it sees that', async ({ page, context }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await openShare(page, compare)
  await page.getByRole('checkbox', { name: 'my theme, dark theme' }).check()
  expect(await link(page)).toBe(`${page.url()}?theme=dark`)
  const other = await context.newPage()
  await other.goto(await link(page))
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test(
  'The keyboard opens the panel, copies the link and closes the panel',
  journey,
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(address)
    await ready(page)
    await page.getByRole('button', { name: 'Share', exact: true }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Share this view' })).toBeFocused()
    await page.getByRole('button', { name: 'Copy link' }).first().press('Enter')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused()
    await expect(page.getByRole('complementary', { name: 'Evidence' })).toBeVisible()
  },
)

test('The code is dark on white in the dark theme and under forced colours too', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' })
  await openShare(page, compare)
  const paths = page.getByRole('img', { name: 'QR code of the link' }).locator('path')
  await expect(paths.first()).toHaveCSS('fill', 'rgb(255, 255, 255)')
  await expect(paths.last()).toHaveCSS('fill', 'rgb(21, 23, 28)')
})

test('No page fetches the panel before it is at rest, and none from elsewhere', async ({ page }) => {
  const noFaults = watch(page)
  await page.goto(compare)
  await ready(page)
  const html = await (await page.request.get(compare)).text()
  const scripts = [...html.matchAll(/src="([^"]+\.js)"/g)].map(([, src]) => src ?? '')
  const texts = await Promise.all(scripts.map(async (src) => (await page.request.get(src)).text()))
  expect(texts.length).toBeGreaterThan(2)
  expect(texts.filter((text) => text.includes('Share this view'))).toEqual([])
  noFaults()
})
