import { expect, test } from '@playwright/test'
import { compare, countShifts, ready, rowsShown, shiftOf, watch } from '@/tests/e2e/pages'

const wrong = [
  { asked: `${compare}?quote=no-such-words`, says: 'It asks for a quote, “no-such-words”' },
  { asked: `${compare}?only=war`, says: 'It asks for one prospect alone, “war”' },
  { asked: `${compare}?show=everything`, says: 'It asks for a kind of rows, “everything”' },
  { asked: `${compare}?rows=trust~love`, says: 'It asks for a choice of rows, “love”' },
  { asked: `${compare}?actor=narnia`, says: 'It asks for an actor, “narnia”' },
  { asked: `${compare}?voice=loud`, says: 'It asks for a voice, “loud”' },
  { asked: `${compare}?colour=red`, says: 'It asks for colour = red, which this site does not know' },
  { asked: `${compare}?show=both&show=differ`, says: '“differ”, a second time; the first is shown.' },
  { asked: `${compare}?quote=%E0%A4%A`, says: 'It asks for a quote, “%E0%A4%A”' },
]

for (const { asked, says } of wrong) {
  test(`The link ${asked} says what it asked for, and shows the rest`, async ({ page }) => {
    const noFaults = watch(page)
    await page.goto(asked)
    await ready(page)
    await expect(page.getByRole('status').first()).toContainText(says)
    expect((await rowsShown(page)).length).toBeGreaterThan(0)
    noFaults()
  })
}

const views = [
  { query: '?show=differ', rows: 7, columns: 2 },
  { query: '?show=both', rows: 9, columns: 2 },
  { query: '?show=one-silent', rows: 10, columns: 2 },
  { query: '?show=both-silent', rows: 9, columns: 2 },
  { query: '?rows=trust~dialogue~likelihood', rows: 3, columns: 2 },
  { query: '?only=dialogue', rows: 28, columns: 1 },
]

for (const { query, rows, columns } of views) {
  test(`The link ${query} shows its view before any of the app's scripts has run`, async ({ page }) => {
    await page.route('**/_next/**/*.js', (route) => route.abort())
    await page.goto(compare + query, { waitUntil: 'domcontentloaded' })
    expect(await rowsShown(page)).toHaveLength(rows)
    await expect(page.locator('thead th:visible')).toHaveCount(columns)
  })

  test(`The link ${query} shows the same before and after the app has taken over`, async ({ page }) => {
    // A typeface may come late in one of the two looks and not in the other; here it comes in neither.
    await page.route('**/*.woff2', (route) => route.abort())
    await page.route('**/_next/**/*.js', (route) => route.abort())
    await page.goto(compare + query)
    const before = await page.locator('table').boundingBox()
    await page.unroute('**/_next/**/*.js')
    await page.goto(compare + query)
    await ready(page)
    expect(await page.locator('table').boundingBox()).toEqual(before)
    expect(await rowsShown(page)).toHaveLength(rows)
  })
}

test('Swapped sides stand swapped before and after the app has taken over', async ({ page }) => {
  const firstHead = () =>
    page.locator('thead th').evaluateAll((heads) =>
      heads
        .map((head) => ({ id: head.getAttribute('data-scenario'), left: head.getBoundingClientRect().left }))
        .sort((a, b) => a.left - b.left)
        .map(({ id }) => id),
    )
  await page.route('**/_next/**/*.js', (route) => route.abort())
  await page.goto(`${compare}?order=dialogue~conflict`)
  expect(await firstHead()).toEqual(['dialogue', 'conflict'])
  await page.unroute('**/_next/**/*.js')
  await page.goto(`${compare}?order=dialogue~conflict`)
  await ready(page)
  expect(await firstHead()).toEqual(['dialogue', 'conflict'])
})

const still = [
  ...[
    '?show=differ',
    '?quote=stability',
    '?actor=nato',
    '?order=dialogue~conflict',
    '?only=conflict',
    '?voice=direct',
  ].map((query) => compare + query),
  'gerasimov-2017/source/',
  'gerasimov-2017/source/?voice=direct&only=dialogue',
  'gerasimov-2017/source/will-only-worsen/',
]

for (const address of still) {
  test(`Nothing moves while ${address} opens`, async ({ page }) => {
    await countShifts(page)
    await page.goto(address)
    await ready(page)
    await page.evaluate(() => document.fonts.ready)
    expect(await shiftOf(page)).toBe(0)
  })
}

test('A link may ask for a theme and a text size, and keeps asking', async ({ page }) => {
  await page.goto(`${compare}?text=l&theme=dark`)
  await ready(page)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.getByRole('link', { name: /^Both speak/ }).click()
  await expect(page).toHaveURL(/\?show=both&text=l&theme=dark$/)
})

test('An address on no page answers 404 and offers what there is', async ({ page }) => {
  const response = await page.goto('gerasimov-2017/no-such-panel/')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('link', { name: 'European security: two futures', exact: true })).toBeVisible()
})

test('Every row has an address with its own title and description', async ({ page }) => {
  await page.goto(compare)
  const rows = await rowsShown(page)
  const titles = new Set<string>()
  for (const row of rows) {
    const response = await page.request.get(`${compare}${row}/`)
    expect(response.status()).toBe(200)
    const html = await response.text()
    titles.add(/<title>([^<]+)/.exec(html)?.[1] ?? '')
    expect(html).toMatch(/<meta name="description" content="[^"]{20,}"/)
  }
  expect(titles.size).toBe(rows.length)
})
