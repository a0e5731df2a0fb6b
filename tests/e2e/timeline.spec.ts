import { expect, type Page } from '@playwright/test'
import { journey, test } from '@/tests/e2e/browsers'
import { bringNear, countShifts, failLater, ready, shiftOf, watch } from '@/tests/e2e/pages'

const timeline = 'gerasimov-2017/timeline/'

const evidence = (page: Page) => page.getByRole('complementary', { name: 'Evidence' })

test.describe('Without JavaScript', journey, () => {
  test.use({ javaScriptEnabled: false })

  test('the fork is drawn, the list stands, and each step leads to its words', async ({ page }) => {
    await page.goto(timeline)
    await expect(page.locator('.fork .step')).toHaveCount(10)
    await expect(page.locator('.fork').getByText('The text does not say.')).toHaveCount(2)
    await page.getByRole('link', { name: 'Russia responds' }).click()
    await expect(page).toHaveURL(/timeline\/russia-responds\/$/)
    await expect(evidence(page)).toContainText('Quoted speech.')
  })

  test('a step chosen in the drawing has its page as well', async ({ page }) => {
    await page.goto(timeline)
    await page.locator('.fork [data-happening="security-improves"] a').click()
    await expect(page).toHaveURL(/timeline\/security-improves\/$/)
  })
})

test('The keyboard goes through the list, and Escape closes what it opened', journey, async ({ page }) => {
  const noFaults = watch(page)
  await page.goto(timeline)
  await ready(page)
  await page.getByRole('link', { name: 'They begin to understand' }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(page).toHaveURL(/timeline\/dialogue-established\/$/)
  await expect(page.locator('.fork-list').getByRole('link', { name: 'They talk' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page).toHaveURL(/timeline\/trust-strengthened\/$/)
  await page.keyboard.press('ArrowUp')
  await expect(page).toHaveURL(/timeline\/dialogue-established\/$/)
  await page.goBack()
  await expect(page).toHaveURL(/timeline\/trust-strengthened\/$/)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/timeline\/$/)
  await expect(evidence(page)).toHaveCount(0)
  noFaults()
})

test('The keys answer before anything but the page itself has come', journey, async ({ page }) => {
  await failLater(page, timeline, Infinity)
  await page.goto(timeline)
  await ready(page)
  await page.getByRole('link', { name: 'They begin to understand' }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(page).toHaveURL(/timeline\/dialogue-established\/$/)
})

test('Alt with the arrow keys goes on from anywhere and brings the step into sight', async ({ page }) => {
  await page.goto(`${timeline}security-worsens/`)
  await ready(page)
  await expect(page.locator('.fork [data-happening="security-worsens"]')).toBeInViewport()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(page).toHaveURL(/timeline\/understanding-begins\/$/)
  await expect(page.locator('.fork [data-happening="understanding-begins"]')).toBeInViewport()
})

test(
  'The pointer chooses in the drawing, and the list and the evidence follow',
  journey,
  async ({ page }) => {
    await page.goto(timeline)
    await ready(page)
    await page.locator('.fork [data-happening="alliance-expands"] a').click()
    await expect(page).toHaveURL(/timeline\/alliance-expands\/$/)
    await expect(evidence(page)).toContainText('would keep expanding')
    await expect(page.locator('#alliance-expands')).toHaveAttribute('aria-current', 'true')
    await expect(page.locator('.fork [data-actor="nato"].mention-followed').first()).toBeVisible()
  },
)

test.describe('By touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

  test('a tap in the drawing opens the words, and no branch stands further in than another', async ({
    page,
  }) => {
    await page.goto(timeline)
    await ready(page)
    await page.locator('.fork [data-happening="russia-responds"] a').tap()
    await expect(page).toHaveURL(/timeline\/russia-responds\/$/)
    await expect(evidence(page)).toBeVisible()
    const lefts = await page
      .locator('.branch > .tally')
      .evaluateAll((arms) => arms.map((arm) => arm.getBoundingClientRect().left))
    expect(new Set(lefts).size).toBe(1)
  })
})

test.describe('What is in no order', () => {
  const beside = (page: Page) => page.locator('.branch').getByText('Side by side, no order given')

  test('says so wherever it stands below each other', async ({ page }) => {
    await page.goto(timeline)
    await ready(page)
    await expect(beside(page).filter({ visible: true })).toHaveCount(0)
    await page.locator('.fork [data-happening="alliance-expands"] a').click()
    await expect(evidence(page)).toBeVisible()
    await expect(beside(page).filter({ visible: true })).toHaveCount(3)
    await page.setViewportSize({ width: 390, height: 844 })
    await expect(beside(page).filter({ visible: true })).toHaveCount(3)
  })

  test('is led to from the fork alone, on a phone too', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(timeline)
    const [first, second] = await page
      .locator('.fork-arm')
      .evaluateAll((arms) => arms.map((arm) => arm.getBoundingClientRect()))
    if (!first || !second) throw new Error('The fork has no arms.')
    expect(second.top).toBe(first.top)
    expect(second.width).toBe(first.width)
    expect(second.left).toBeGreaterThan(first.right)
    // Past the fork no line goes on from one prospect to the next.
    const lines = await page
      .locator('.branch')
      .evaluateAll((branches) => branches.map((branch) => getComputedStyle(branch, '::before').content))
    expect(lines).toEqual(['none', 'none'])
    await page.setViewportSize({ width: 1280, height: 800 })
    await expect(page.locator('.fork-arms')).toBeHidden()
  })
})

test.describe('On a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('a link leads straight to the list of a prospect, and nothing is said of keys', async ({ page }) => {
    await page.goto(timeline)
    await ready(page)
    await expect(page.getByText('The arrow keys up and down')).toBeHidden()
    const head = page.getByRole('heading', { level: 3, name: 'Understanding begins' })
    await expect(head).not.toBeInViewport()
    await page
      .getByRole('navigation', { name: 'In the list' })
      .getByRole('link', { name: 'Understanding begins' })
      .click()
    await expect(head).toBeInViewport()
  })
})

test('The fork unfolds a group at a time, each moment of it a link', async ({ page }) => {
  await page.goto(`${timeline}?unfold=2`)
  await ready(page)
  await expect(page.locator('.fork .step:visible')).toHaveCount(0)
  await page.getByRole('button', { name: 'Next group' }).click()
  await expect(page).toHaveURL(/\?unfold=3$/)
  await expect(page.locator('.fork .step:visible')).toHaveCount(3)
  await page.goBack()
  await expect(page.locator('.fork .step:visible')).toHaveCount(0)
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(page).toHaveURL(/timeline\/$/)
})

test('Under reduced motion nothing plays by itself; the steps are there', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(timeline)
  await ready(page)
  await expect(page.getByRole('button', { name: 'Play' })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Back a group' })).toBeVisible()
})

for (const query of ['?unfold=3', '?actor=nato']) {
  test(`The link ${query} looks the same before and after the app has taken over`, async ({ page }) => {
    const look = () =>
      page.locator('.fork :is(.step, .moment-line, .quote, .silences)').evaluateAll((all) =>
        all.map((one) => {
          const { color, visibility } = getComputedStyle(one)
          return `${one.textContent} ${color} ${visibility}`
        }),
      )
    await page.route('**/*.woff2', (route) => route.abort())
    await page.route('**/_next/**/*.js', (route) => route.abort())
    await page.goto(timeline + query)
    const before = await look()
    await page.unroute('**/_next/**/*.js')
    await page.goto(timeline + query)
    await ready(page)
    expect(await look()).toEqual(before)
  })
}

for (const width of [1280, 390]) {
  test(`Nothing moves when the page opens and the chart arrives, ${width} px`, async ({ page }) => {
    await countShifts(page)
    await page.setViewportSize({ width, height: 800 })
    await page.goto(timeline, { waitUntil: 'networkidle' })
    await ready(page)
    await bringNear(page, '.calendar-box')
    await expect(page.locator('.calendar-box .recharts-bar rect').first()).toBeVisible()
    expect(await shiftOf(page)).toBe(0)
  })
}

test('A year is drawn a year wide, dates from outside hollow, and the stretch of time can be changed', async ({
  page,
}) => {
  await page.goto(timeline, { waitUntil: 'networkidle' })
  await ready(page)
  await bringNear(page, '.calendar-box')
  const bars = page.locator('.calendar-box .recharts-bar rect')
  await expect(bars).toHaveCount(3)
  const widths = await bars.evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().width))
  expect(widths[0]).toBeGreaterThan(50)
  expect(widths[1]).toBeLessThan(10)
  const fills = await bars.evaluateAll((all) => all.map((bar) => bar.getAttribute('fill')))
  expect(fills).toEqual(['var(--ink)', 'var(--paper)', 'var(--paper)'])
  await page.getByRole('button', { name: 'Closer' }).click()
  await page.getByRole('button', { name: 'Later' }).press('Enter')
  await expect(bars).toHaveCount(2)
  const box = await page.locator('.calendar-box').boundingBox()
  if (!box) throw new Error('The chart has no box.')
  const across = box.y + box.height / 2
  await page.mouse.move(box.x + 40, across)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width - 40, across, { steps: 5 })
  await page.mouse.up()
  await expect(bars).toHaveCount(1)
  await expect(page).toHaveURL(/timeline\/$/)
  await page.getByRole('button', { name: 'All dates' }).click()
  await expect(bars).toHaveCount(3)
})

test('Recharts is fetched only when its chart comes near', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 600 })
  await page.goto(timeline)
  await ready(page)
  await expect(page.locator('.calendar-box > *')).toHaveCount(0)
})

test('In print the fork stands whole, and the controls are gone', async ({ page }) => {
  await page.goto(timeline)
  await ready(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.fork .step:visible')).toHaveCount(10)
  await expect(page.getByRole('button', { name: 'Play' })).toBeHidden()
})
