import { expect, type Page } from '@playwright/test'
import { journey, test } from '@/tests/e2e/browsers'
import { compare, expectAccessible, ready, watch } from '@/tests/e2e/pages'

const present = 'gerasimov-2017/present/'

/** The speaker's view, opened from the deck by its key. */
async function openSpeaker(page: Page): Promise<Page> {
  const opening = page.waitForEvent('popup')
  await page.keyboard.press('s')
  const speaker = await opening
  await ready(speaker)
  await expect(speaker.getByText('Tied to the deck')).toBeVisible()
  return speaker
}

test(
  'Predict, then reveal: a press uncovers the next side, the last one the note',
  journey,
  async ({ page }) => {
    const noFaults = watch(page)
    await page.goto(`${present}what-russia-does/`)
    await ready(page)
    const first = page.getByText('Russia will be forced to respond adequately')
    const covers = page.getByRole('button', { name: /Covered/ })
    await expect(covers).toHaveCount(2)
    await expect(first).not.toBeVisible()
    await page.keyboard.press(' ')
    await expect(first).toBeVisible()
    await expect(page).toHaveURL(/what-russia-does\/\?reveal=1$/)
    await page.keyboard.press('PageDown')
    await expect(covers).toHaveCount(0)
    await expect(page.locator('.slide-note')).not.toBeVisible()
    await page.keyboard.press('ArrowRight')
    await expect(page.locator('.slide-note')).toBeVisible()
    await page.keyboard.press('PageUp')
    await expect(page.locator('.slide-note')).not.toBeVisible()
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
    noFaults()
  },
)

test('A click on a side uncovers it, and a link shows what is uncovered', async ({ page }) => {
  await page.goto(`${present}trust/?reveal=1`)
  await ready(page)
  await expect(page.getByText('The text does not say.')).toBeVisible()
  await page.getByRole('button', { name: /Understanding begins.*Covered/ }).click()
  await expect(page.getByText('gradually strengthen mutual trust')).toBeVisible()
  await expect(page).toHaveURL(/reveal=2$/)
})

test('What a link uncovers is shown before any of the scripts has run', async ({ page }) => {
  await page.route('**/_next/**/*.js', (route) => route.abort())
  await page.goto(`${present}trust/?reveal=2`, { waitUntil: 'domcontentloaded' })
  await expect(page.getByText('gradually strengthen mutual trust')).toBeVisible()
})

test('Keys: number and Enter, Home, End, blank by b and full stop, the list of keys', async ({ page }) => {
  await page.goto(`${present}title/`)
  await ready(page)
  await page.keyboard.press('5')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/present\/parties-named\/$/)
  await page.keyboard.press('End')
  await expect(page).toHaveURL(/present\/question-before-the-fork\/$/)
  await page.keyboard.press('Home')
  await expect(page).toHaveURL(/present\/title\/$/)
  for (const key of ['b', '.']) {
    await page.keyboard.press(key)
    await expect(page.getByText('The screen is blank')).toBeVisible()
    await page.keyboard.press('PageDown')
    await expect(page.getByText('The screen is blank')).toHaveCount(0)
    await expect(page).toHaveURL(/present\/title\/$/)
  }
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Presenting' })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('Keys of one character can be switched off, and stay so', async ({ page }) => {
  await page.goto(`${present}title/`)
  await ready(page)
  await page.keyboard.press('?')
  await page.getByRole('checkbox').click()
  await page.keyboard.press('Escape')
  await page.reload()
  await ready(page)
  await page.keyboard.press('b')
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who is speaking')
  await expect(page.getByText('The screen is blank')).toHaveCount(0)
})

test('The overview leads to a slide, leaves one out, and the link remembers it', async ({ page }) => {
  await page.goto(`${present}title/?slides=title~trust~missing-voices`)
  await ready(page)
  await page.keyboard.press('o')
  const overview = page.getByRole('dialog', { name: 'All slides' })
  await expectAccessible(page)
  await overview.getByRole('button', { name: /Leave out slide 3/ }).click()
  await expect(page).toHaveURL(/slides=title~trust$/)
  await overview.getByRole('button', { name: '2. Trust' }).click()
  await expect(page).toHaveURL(/present\/trust\/\?slides=title~trust$/)
  await expect(page.locator('.slide-position')).toHaveText('2 / 2')
})

test('From a row to its slide, and back to where one came from', async ({ page }) => {
  await page.goto(`${compare}trust/?show=one-silent`)
  await ready(page)
  await page.getByRole('link', { name: 'Present from here: Trust' }).click()
  await expect(page).toHaveURL(/present\/trust\/\?show=one-silent$/)
  await expect(page.getByRole('article', { name: 'Slide' })).toBeVisible()
  await page.keyboard.press('PageDown')
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/compare\/trust\/\?show=one-silent$/)
})

test('The QR code leads to what can be explored, not to the deck', async ({ page }) => {
  await page.goto(`${present}trust/?reveal=1`)
  await ready(page)
  await page.keyboard.press('q')
  await expect(page.getByRole('dialog', { name: 'On your phone' })).toContainText(
    '/gerasimov-2017/compare/trust/',
  )
  await expectAccessible(page)
})

test('Two windows: either drives, and a reload of either rejoins', journey, async ({ page }) => {
  test.setTimeout(90_000)
  const noFaults = watch(page)
  await page.goto(`${present}title/`)
  await ready(page)
  const speaker = await openSpeaker(page)
  await expectAccessible(speaker)
  const at = (name: string) => new RegExp(`present/${name}/`)
  await speaker.keyboard.press('PageDown')
  await expect(page).toHaveURL(at('speaking'))
  await page.keyboard.press('End')
  await expect(speaker).toHaveURL(at('question-before-the-fork'))
  await page.reload()
  await ready(page)
  await speaker.keyboard.press('Home')
  await expect(page).toHaveURL(at('title'))
  await page.keyboard.press('PageDown')
  await page.keyboard.press('b')
  await expect(speaker.getByText('The room’s screen is blank.')).toBeVisible()
  await speaker.reload()
  await ready(speaker)
  await expect(speaker.getByText('The room’s screen is blank.')).toBeVisible()
  await speaker.keyboard.press('b')
  await expect(page.getByText('The screen is blank')).toHaveCount(0)
  await page.goto(`${present}title/`)
  await ready(page)
  await expect(page).toHaveURL(at('speaking'))
  for (let press = 0; press < 150; press++) await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(at('question-before-the-fork'))
  await expect(speaker).toHaveURL(at('question-before-the-fork'))
  // The address follows no faster than every browser takes it.
  for (const one of [page, speaker]) await expect(one).toHaveURL(/[?&]reveal=1(?:&|$)/)
  noFaults()
})

test('Two decks at once do not cross', async ({ page, context }) => {
  await page.goto(`${present}title/`)
  await ready(page)
  const other = await context.newPage()
  await other.goto(`${present}trust/`)
  await ready(other)
  const speaker = await openSpeaker(page)
  await speaker.keyboard.press('End')
  await expect(page).toHaveURL(/question-before-the-fork/)
  await expect(other).toHaveURL(/present\/trust\/$/)
})

test('Without wake lock, full screen, channel and storage the talk goes on', async ({ page, context }) => {
  await context.addInitScript(() => {
    const blocked = () => {
      throw new DOMException('Not here.', 'SecurityError')
    }
    Object.defineProperty(window, 'localStorage', { get: blocked })
    Object.defineProperty(window, 'BroadcastChannel', { value: undefined })
    Object.defineProperty(navigator, 'wakeLock', { value: undefined })
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('Not here.'))
  })
  const noFaults = watch(page)
  await page.goto(`${present}confidence/`)
  await ready(page)
  await page.keyboard.press('f')
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/reveal=1$/)
  const opening = page.waitForEvent('popup')
  await page.keyboard.press('s')
  const speaker = await opening
  await ready(speaker)
  await expect(speaker.getByText('keeps the two windows apart')).toBeVisible()
  await expect(speaker.getByText('Does he say which prospect is likelier?')).toBeVisible()
  noFaults()
})

test('Hands are counted by key, before and after, and kept over a reload', async ({ page }) => {
  await page.goto(`${present}trust/`)
  await ready(page)
  await page.keyboard.press('h')
  const hands = page.getByRole('dialog', { name: 'Hands' })
  await hands.getByRole('textbox', { name: 'Your question' }).fill('Which words are his own?')
  await hands.getByRole('radio', { name: 'Before' }).focus()
  for (const key of ['1', '2', '2', '0']) await page.keyboard.press(key)
  await hands.getByRole('radio', { name: 'After' }).click()
  await page.keyboard.press('1')
  await expect(hands.getByRole('row', { name: /Understanding begins 2 0/ })).toBeVisible()
  await expect(hands.locator('.tally-before')).toHaveCount(3)
  await expect(hands.locator('.tally-after')).toHaveCount(1)
  await expectAccessible(page)
  await page.reload()
  await ready(page)
  await page.keyboard.press('h')
  await expect(hands.getByRole('row', { name: /Conflicts persist 1 1/ })).toBeVisible()
  await expect(hands.getByRole('textbox')).toHaveValue('Which words are his own?')
  await hands.getByRole('button', { name: 'Clear the count' }).click()
  await expect(hands.getByRole('row', { name: /Conflicts persist 0 0/ })).toBeVisible()
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing on a slide of each kind, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(120_000)
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const slide of [
      'title/',
      'speaking/',
      'shared-past/',
      'parting/',
      'trust/?reveal=1',
      'trust/?reveal=3',
      'fork/?reveal=2',
      'actors/',
      'quote-first-quoted/',
      'missing-voices/',
      'question-whose-words/?reveal=1',
    ]) {
      await page.goto(present + slide)
      await ready(page)
      await expectAccessible(page)
    }
  })

/** How many pages a PDF has. */
const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0

/** What stands on paper. */
async function printed(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  return (await page.locator('body').innerText()).replace(/\s+/g, ' ')
}

test('The comparison is printed on one page, of A4 and of Letter, with its source and its link', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(compare, { waitUntil: 'networkidle' })
  await ready(page)
  for (const format of ['A4', 'Letter']) expect(pagesIn(await page.pdf({ format }))).toBe(1)
  const text = await printed(page)
  expect(text).toContain('/gerasimov-2017/compare/')
  expect(text).toContain('Vestnik Kavkaza')
  expect(text).toContain('quoted speech reported speech the article narrates the text is silent')
})

test('The printed deck has a slide on each page, uncovered', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(`${present}title/?slides=title~trust~missing-voices`)
  await ready(page)
  expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(3)
  const text = await printed(page)
  expect(text).toContain('gradually strengthen')
  expect(text).toContain('The text does not say.')
  expect(text).toContain('Whose voice is missing')
})

test('The keyboard finds no control behind the slide', async ({ page }) => {
  await page.goto('gerasimov-2017/present/')
  await ready(page)
  await page.keyboard.press('Tab')
  const first = page.locator(':focus')
  await expect(first).toBeVisible()
  expect(await first.evaluate((element) => element.closest('.stage') !== null)).toBe(true)
})
