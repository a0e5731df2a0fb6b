import { expect, type Page } from '@playwright/test'
import { journey, test } from '@/tests/e2e/browsers'
import { bringNear, countShifts, expectAccessible, ready, shiftOf, watch } from '@/tests/e2e/pages'

const actors = 'gerasimov-2017/actors/'

/** The actors of the lines that can be seen, from above to below, as their ids. */
const linesShown = (page: Page) =>
  page.locator('tr[data-actor]:visible').evaluateAll((lines) =>
    lines
      .map((line) => ({ id: line.getAttribute('data-actor') ?? '', top: line.getBoundingClientRect().top }))
      .sort((a, b) => a.top - b.top)
      .map(({ id }) => id),
  )

const line = (page: Page, id: string) => page.locator(`tr[data-actor="${id}"]`)

test('Who is followed and the way out of it stand in sight, however long the name and narrow the window', async ({
  page,
}) => {
  for (const width of [390, 740, 1024, 1100, 1280, 1920])
    for (const actor of ['nato', 'representatives']) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(`${actors}?actor=${actor}`)
      await ready(page)
      await expect(page.locator('.following b')).toBeInViewport()
      await expect(page.locator('.following').getByRole('button', { name: 'Clear' })).toBeInViewport({
        ratio: 1,
      })
    }
})

test('The way to who published the text takes the focus only where the strip has room to show it', async ({
  page,
}) => {
  const publisher = page.locator('.provenance').getByRole('link', { name: 'Vestnik Kavkaza' })
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`${actors}?actor=nato`)
  await ready(page)
  await expect(publisher).toBeVisible()
  for (const width of [1024, 390]) {
    await page.setViewportSize({ width, height: 800 })
    await expect(publisher).toHaveCount(0)
  }
})

test.describe('Without JavaScript', journey, () => {
  test.use({ javaScriptEnabled: false })

  test('the matrix, the page of an actor and the figures are there, and every link is an address', async ({
    page,
  }) => {
    await page.goto(actors)
    await expect(page.locator('tr[data-actor]')).toHaveCount(17)
    await expect(line(page, 'nato').locator('td.silent')).toHaveText('not named')
    await expect(page.getByRole('table', { name: /^How often each actor is named/ })).toContainText('Kiev')
    await line(page, 'nato').getByRole('link', { name: 'NATO' }).click()
    await expect(page).toHaveURL(/actors\/nato\/$/)
    await expect(page).toHaveTitle(/^NATO · Actors/)
    await expect(page.getByRole('complementary')).toContainText('Named 9 times')
  })
})

test(
  'By keyboard: to an actor, to the words behind what it does, and back again',
  journey,
  async ({ page }) => {
    const noFaults = watch(page)
    await page.goto(actors)
    await ready(page)
    await line(page, 'nato').getByRole('link', { name: 'NATO' }).focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/actors\/nato\/$/)
    await expect(page.getByRole('heading', { name: 'NATO in every place it is named' })).toBeFocused()
    const acts = line(page, 'nato').getByRole('link', { name: 'acts, paragraph 5' })
    await acts.focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/actors\/nato\/\?quote=keep-expanding$/)
    await expect(page.getByRole('heading', { name: /^Evidence/ })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(acts).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(page).toHaveURL(/actors\/$/)
    await page.goBack()
    await expect(page.getByRole('complementary')).toContainText('Named 9 times')
    noFaults()
  },
)

test('By pointer: one actor followed through every view, until Escape', async ({ page }) => {
  await page.goto(actors)
  await ready(page)
  await page.getByRole('checkbox', { name: 'Follow Russia in every view' }).click()
  await page.getByRole('checkbox', { name: 'Follow the West in every view' }).click()
  await expect(page).toHaveURL(/\?actor=russia~the-west$/)
  await expect(line(page, 'kiev')).toHaveClass(/row-dimmed/)
  await expect(line(page, 'the-west')).not.toHaveClass(/row-dimmed/)
  await page.getByRole('link', { name: 'Compare' }).click()
  await expect(page).toHaveURL(/compare\/\?actor=russia~the-west$/)
  await expect(page.locator('.comparison .mention-followed').first()).toBeVisible()
  await page.getByRole('link', { name: 'Source', exact: true }).click()
  await expect(page).toHaveURL(/source\/\?actor=russia~the-west$/)
  await expect(page.locator('.passage-text .mention-followed').first()).toBeVisible()
  await page.getByRole('link', { name: 'Actors' }).click()
  await expect(page.getByRole('checkbox', { name: 'Follow Russia in every view' })).toBeChecked()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/actors\/$/)
  await expect(page.locator('.row-dimmed')).toHaveCount(0)
})

test.describe('By touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

  test('an actor opens below the matrix and comes into sight; its words open over it', async ({ page }) => {
    await page.goto(actors)
    await ready(page)
    await line(page, 'kiev').getByRole('link', { name: 'Kiev' }).tap()
    await expect(page.getByRole('heading', { name: 'Kiev in every place it is named' })).toBeInViewport()
    await page.getByRole('button', { name: 'Follow in every view' }).tap()
    await expect(page).toHaveURL(/actors\/kiev\/\?actor=kiev$/)
    await page.getByRole('region', { name: 'Every place' }).getByRole('link').first().tap()
    await expect(page.getByRole('complementary', { name: 'Evidence' })).toContainText('Kiev')
  })

  test('a link to an actor brings its page into sight', async ({ page }) => {
    await page.goto(`${actors}kiev/`)
    await ready(page)
    await expect(page.getByRole('heading', { name: 'Kiev in every place it is named' })).toBeInViewport()
  })
})

const views = [
  { query: '?kind=group', lines: 6, first: 'the-west' },
  { query: '?role=acts', lines: 7, first: 'russia' },
  { query: '?role=acts&only=dialogue&kind=state~group', lines: 5, first: 'russia' },
  { query: '?sort=name', lines: 17, first: 'all-european-states' },
  { query: '?sort=mentions&role=silent', lines: 14, first: 'nato' },
]

for (const { query, lines, first } of views) {
  test(`The link ${query} shows the same lines before and after the app has taken over`, async ({ page }) => {
    await page.route('**/*.woff2', (route) => route.abort())
    await page.route('**/_next/**/*.js', (route) => route.abort())
    await page.goto(actors + query, { waitUntil: 'domcontentloaded' })
    const before = await linesShown(page)
    expect(before).toHaveLength(lines)
    expect(before[0]).toBe(first)
    await page.unroute('**/_next/**/*.js')
    await page.goto(actors + query)
    await ready(page)
    expect(await linesShown(page)).toEqual(before)
  })
}

for (const address of [
  actors,
  `${actors}?sort=mentions&role=acts`,
  `${actors}?kind=state&actor=russia&order=dialogue~conflict`,
  `${actors}nato/?actor=nato`,
  `${actors}russia/?quote=ready-to-repair`,
]) {
  test(`Nothing moves while ${address} opens`, async ({ page }) => {
    await countShifts(page)
    await page.goto(address)
    await ready(page)
    await page.evaluate(() => document.fonts.ready)
    expect(await shiftOf(page)).toBe(0)
  })
}

test('The chart comes when it is near the screen, moves nothing, and the table says the same', async ({
  page,
}) => {
  const noFaults = watch(page)
  await countShifts(page)
  await page.goto(actors)
  await ready(page)
  await expect(page.locator('.recharts-surface')).toHaveCount(0)
  await bringNear(page, '.mentions-box')
  await expect(page.locator('.mentions-box .part-strokes').first()).toBeVisible()
  await expect(page.locator('.mentions-box .recharts-yAxis-tick-labels text')).toHaveCount(17)
  expect(await shiftOf(page)).toBe(0)
  const table = page.getByRole('table', { name: /^How often each actor is named/ })
  await expect(table.getByRole('row', { name: /^Russia/ }).getByRole('cell')).toHaveText([
    '12',
    '8',
    '2',
    '2',
    '9',
    '1',
    '2',
    '5',
  ])
  await expectAccessible(page)
  noFaults()
})

test('At 320 px the matrix needs no sideways scrolling of the page, and each cell can be read', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(`${actors}russia/`)
  await ready(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  const over = await page
    .locator('.matrix td:visible')
    .evaluateAll((cells) => cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1).length)
  expect(over).toBe(0)
})

test('Under forced colours bars, marks and the line in focus can still be seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(`${actors}nato/?actor=nato`)
  await ready(page)
  await expect(page.locator('.matrix-silence').first()).toHaveCSS('border-top-style', 'dashed')
  await expectAccessible(page)
})

test('The table of counts needs no scrolling beside an actor, and keeps its names in sight where it does', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`${actors}nato/`)
  const counts = page.getByRole('region', { name: 'How often each actor is named' })
  const hidden = () => counts.evaluate((region) => region.scrollWidth - region.clientWidth)
  expect(await hidden()).toBe(0)
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await hidden()).toBeGreaterThan(0)
  const name = counts.getByRole('rowheader').first()
  const before = await name.evaluate((cell) => cell.getBoundingClientRect().left)
  await counts.evaluate((region) => region.scrollTo({ left: 200 }))
  expect(await name.evaluate((cell) => cell.getBoundingClientRect().left)).toBe(before)
})
