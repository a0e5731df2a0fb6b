import { expect, type Page, test } from '@playwright/test'
import { compare, expectAccessible, failLater, ready, watch } from '@/tests/e2e/pages'

const source = (page: Page) => page.getByRole('link', { name: 'Source', exact: true })

const storages = {
  full: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  },
  forbidden: () => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError')
      },
    })
  },
  corrupt: () => {
    localStorage.setItem('prospects-theme', '{"theme":')
    localStorage.setItem('prospects-text', '\u0000\ud800')
  },
}

for (const [state, breakStorage] of Object.entries(storages)) {
  test(`A theme can be chosen though storage is ${state}`, async ({ page }) => {
    const noFaults = watch(page)
    await page.addInitScript(breakStorage)
    await page.goto(compare)
    await ready(page)
    await expect(page.locator('html')).not.toHaveAttribute('data-theme')
    await page.getByRole('combobox', { name: 'Theme' }).selectOption('Dark')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await source(page).click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    noFaults()
  })
}

test('Two tabs keep a view each, and a new one takes the last choice', async ({ context }) => {
  const [one, two] = [await context.newPage(), await context.newPage()]
  for (const [page, show] of [
    [one, 'both'],
    [two, 'differ'],
  ] as const) {
    await page.goto(`${compare}?show=${show}`)
    await ready(page)
  }
  await one.getByRole('combobox', { name: 'Theme' }).selectOption('Dark')
  await one.getByRole('combobox', { name: 'Text size' }).selectOption('Large')
  await two.getByRole('combobox', { name: 'Text size' }).selectOption('Largest')
  await expect(one).toHaveURL(/\?show=both$/)
  await expect(two).toHaveURL(/\?show=differ$/)
  await expect(one.locator('html')).toHaveAttribute('data-text', 'l')
  const three = await context.newPage()
  await three.goto(compare)
  await expect(three.locator('html')).toHaveAttribute('data-text', 'xl')
  await expect(three.locator('html')).toHaveAttribute('data-theme', 'dark')
})

/** Opens the comparison with nothing but what it needs itself, so that all else is still to come. */
async function openAlone(page: Page, times: number) {
  await failLater(page, compare, times)
  await page.goto(compare)
  await ready(page)
  await page.waitForLoadState('networkidle')
}

test('A panel that cannot be fetched says so, leaves the rest, and can be tried again', async ({ page }) => {
  await openAlone(page, 1000)
  await source(page).click()
  const alert = page.getByRole('main').getByRole('alert')
  await expect(alert).toContainText('Source could not be shown.')
  await expect(page).toHaveURL(/\/source\/$/)

  await page.getByRole('link', { name: 'Compare', exact: true }).click()
  await expect(page.getByRole('table').first()).toBeVisible()
  await expect(alert).toBeHidden()

  await source(page).click()
  await expect(alert).toBeVisible()
  await page.unrouteAll()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.locator('.passage-text').first()).toBeVisible()
  await expect(alert).toBeHidden()
})

test('Evidence that cannot be fetched says so, and can be closed and tried again', async ({ page }) => {
  await openAlone(page, 1000)
  const words = page.locator('a[data-quote]:visible').first()
  await words.click()
  const evidence = page.getByRole('complementary', { name: 'Evidence' })
  await expect(evidence).toContainText('Evidence could not be shown.')
  await evidence.getByRole('button', { name: 'Close' }).click()
  await expect(evidence).toBeHidden()
  await words.click()
  await expect(evidence).toContainText('Evidence could not be shown.')
  await page.unrouteAll()
  await evidence.getByRole('button', { name: 'Try again' }).click()
  await expect(evidence.getByRole('heading', { name: /^Evidence/ })).toBeVisible()
})

test('Where the dossier cannot be fetched the words stay, the page says so, and it can be tried again', async ({
  page,
}) => {
  const noFaults = watch(page)
  await page.route('**/_prepared/*.js', (route) => route.fulfill({ status: 200, body: '' }))
  await page.goto(compare)
  const alert = page.getByRole('alert').filter({ hasText: 'This page cannot answer yet.' })
  await expect(alert).toBeVisible()
  await expectAccessible(page)
  const rows = await page.getByRole('rowheader').allTextContents()
  expect(rows.length).toBeGreaterThan(5)
  await source(page).click()
  await expect(page.locator('.passage-text').first()).toBeVisible()
  await page.goBack()
  await expect(alert).toBeVisible()
  expect(await page.getByRole('rowheader').allTextContents()).toEqual(rows)
  await page.unrouteAll()
  await page.getByRole('button', { name: 'Try again' }).click()
  await ready(page)
  await expect(alert).toHaveCount(0)
  await page.locator('.filter[data-mark=both]').click()
  await expect(page).toHaveURL(/show=both$/)
  noFaults()
})

test('A dossier that fails once is fetched again without a word', async ({ page }) => {
  await page.route('**/_prepared/*.js', (route) => route.abort(), { times: 1 })
  await page.goto(compare)
  await ready(page)
  await expect(page.getByText('This page cannot answer yet.')).toHaveCount(0)
})

test('A file that fails once is fetched again without a word', async ({ page }) => {
  await openAlone(page, 1)
  await source(page).click()
  await expect(page.locator('.passage-text').first()).toBeVisible()
  await expect(page.getByRole('main').getByRole('alert')).toBeHidden()
})

test('A word of 10 000 letters makes no page scroll sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const address of ['gerasimov-2017/source/', `${compare}?quote=will-only-worsen`]) {
    await page.goto(address)
    await ready(page)
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => {
      for (const place of ['main h1', 'main .words', 'main .src', '.evidence mark', '.provenance b']) {
        const words = document.querySelector(place)
        if (words) words.textContent = 'W'.repeat(10_000)
      }
    })
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBe(320)
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('all words can be read, and every panel and row be reached', async ({ page }) => {
    await page.goto('')
    await page.getByRole('link', { name: 'Compare', exact: true }).click()
    await expect(page.getByRole('rowheader').first()).toBeVisible()
    const panels = page.getByRole('navigation', { name: 'Panels' }).getByRole('link')
    for (const href of await panels.evaluateAll((links) =>
      links.map((link) => link.getAttribute('href') ?? ''),
    )) {
      await page.goto(href)
      await expect(page.getByRole('main')).toBeVisible()
      // A first slide holds less than a panel that is read.
      const least = href.includes('/present/') ? 300 : 500
      expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(least)
      await expect(panels.and(page.locator('[aria-current]'))).toHaveAttribute('href', href)
    }
    await page.goto('gerasimov-2017/source/')
    const read = (await page.getByRole('main').innerText()).replace(/\s+/g, ' ')
    const text = await (await page.request.get('gerasimov-2017/source.txt')).text()
    const words = text.split(/\s+/).filter((word) => /^\p{L}{4,}$/u.test(word))
    expect(words.filter((word) => !read.includes(word))).toEqual([])
  })

  test('what could do nothing is not there', async ({ page }) => {
    await page.goto(compare)
    await expect(page.getByRole('combobox', { name: 'Theme' })).toBeHidden()
  })
})
