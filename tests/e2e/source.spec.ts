import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { journey, test } from '@/tests/e2e/browsers'
import { bringNear, ready, watch } from '@/tests/e2e/pages'

const source = 'gerasimov-2017/source/'

const inSight = (page: Page) =>
  page.locator('.piece-begins').evaluate((piece) => {
    const { top, bottom } = piece.getBoundingClientRect()
    const sheet = document.querySelector('.evidence')?.getBoundingClientRect()
    const free = sheet && sheet.left === 0 ? sheet.top : window.innerHeight
    return top > 0 && bottom < free
  })

test.describe('Without JavaScript', journey, () => {
  test.use({ javaScriptEnabled: false })

  test('the text stands whole, each number leads to its quote, and the quote says who speaks', async ({
    page,
  }) => {
    await page.goto(source)
    for (const paragraph of paragraphs())
      await expect(page.locator('.passage-text').filter({ hasText: paragraph.slice(0, 30) })).toBeVisible()
    await page
      .getByRole('link', { name: 'will be forced' })
      .or(page.getByRole('link', { name: 'Compulsion' }))
      .first()
      .click()
    await expect(page).toHaveURL(/source\/will-be-forced\/$/)
    await expect(page.getByRole('complementary', { name: 'Evidence' })).toContainText('Quoted speech.')
  })
})

function paragraphs(): string[] {
  const file = JSON.parse(readFileSync('data/dossiers/gerasimov-2017.json', 'utf8'))
  return file.sources[0].paragraphs
}

test('The text on the screen is the text of the file, to the letter', async ({ page }) => {
  await page.goto(source)
  await ready(page)
  const shown = await page.locator('.passage-text').evaluateAll((all) =>
    all.map((one) => {
      const copy = one.cloneNode(true) as Element
      for (const number of copy.querySelectorAll('sup')) number.remove()
      return copy.textContent
    }),
  )
  expect(shown).toEqual(paragraphs())
})

for (const size of [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
]) {
  test(
    `A quote's own address brings it into sight and gives it the focus, ${size.width} px`,
    journey,
    async ({ page }) => {
      const noFaults = watch(page)
      await page.setViewportSize(size)
      await page.goto(`${source}will-improve/`)
      await ready(page)
      await expect(page.locator('.piece-begins')).toBeFocused()
      expect(await inSight(page)).toBe(true)
      noFaults()
    },
  )
}

test('Alt with the arrow keys goes from quote to quote, and Back goes back', journey, async ({ page }) => {
  await page.goto(`${source}first-told/`)
  await ready(page)
  await page.keyboard.press('Alt+ArrowDown')
  await expect(page).toHaveURL(/source\/conflicts-persist\/$/)
  await page.keyboard.press('Alt+ArrowDown')
  await expect(page).toHaveURL(/source\/russia-nato\/$/)
  await page.keyboard.press('Alt+ArrowUp')
  await expect(page).toHaveURL(/source\/conflicts-persist\/$/)
  await expect(page.locator('.piece-begins')).toBeFocused()
  await page.goBack()
  await expect(page).toHaveURL(/source\/russia-nato\/$/)
})

test('Buttons go from quote to quote as well, up to the last', async ({ page }) => {
  await page.goto(`${source}first-conference/`)
  await ready(page)
  await page.getByRole('button', { name: 'Next quote' }).click()
  await expect(page).toHaveURL(/source\/in-2012\/$/)
  await page.getByRole('button', { name: 'Next quote' }).click()
  await expect(page).toHaveURL(/source\/gathering-representatives\/$/)
  await expect(page.getByRole('button', { name: 'Next quote' })).toHaveCount(0)
})

test('A click into the text opens the smallest quote there', async ({ page }) => {
  await page.goto(source)
  await ready(page)
  await page.locator('[data-smallest="would-persist"]').first().click()
  await expect(page).toHaveURL(/source\/would-persist\/$/)
})

test('A voice, a prospect and an actor can be looked for; the rest steps back but stays legible', async ({
  page,
}) => {
  await page.goto(source)
  await ready(page)
  await page.getByRole('button', { name: /quoted speech/ }).click()
  await expect(page).toHaveURL(/\?voice=direct$/)
  await expect(page.locator('.piece-narrated').first()).toHaveClass(/piece-dimmed/)
  await expect(page.locator('.piece-direct').first()).not.toHaveClass(/piece-dimmed/)
  await page.getByRole('button', { name: /quoted speech/ }).click()
  await page.getByRole('button', { name: 'Choose a prospect' }).click()
  await page.getByRole('button', { name: /Understanding begins/ }).click()
  await expect(page).toHaveURL(/\?only=dialogue$/)
  await expect(page.locator('#p5 .piece').first()).toHaveClass(/piece-dimmed/)
  await expect(page.locator('#p6 .piece').first()).not.toHaveClass(/piece-dimmed/)
  await page.getByRole('button', { name: 'All prospects' }).click()
  await page.getByRole('button', { name: 'Follow an actor' }).click()
  await page.getByRole('checkbox', { name: 'Kiev' }).click()
  await expect(page.locator('[data-smallest="furnishing-kiev"]').first()).not.toHaveClass(/piece-dimmed/)
  await expect(page.locator('[data-smallest="new-system"]').first()).toHaveClass(/piece-dimmed/)
})

test('From a cell to the words, to the whole text, and back', journey, async ({ page }) => {
  await page.goto('gerasimov-2017/compare/trust/?quote=mutual-trust')
  await ready(page)
  await page.getByRole('link', { name: 'In the whole text' }).click()
  await expect(page).toHaveURL(/source\/mutual-trust\/$/)
  await expect(page.locator('.piece-begins')).toBeFocused()
  await page
    .getByRole('complementary', { name: 'Evidence' })
    .getByRole('link', { name: 'Trust', exact: true })
    .click()
  await expect(page).toHaveURL(/compare\/trust\/\?quote=mutual-trust$/)
  await expect(page.locator('tr[aria-current]')).toContainText('gradually strengthen mutual trust')
})

test('The chart comes when it is near the screen, moves nothing, and shows what the table says', async ({
  page,
}) => {
  const noFaults = watch(page)
  const scripts: string[] = []
  page.on('request', (request) => scripts.push(request.url()))
  await page.goto(source)
  await ready(page)
  await expect(page.locator('.recharts-surface')).toHaveCount(0)
  const top = () =>
    page.evaluate(() => {
      const figures = document.querySelector('.figures')
      return figures && Math.round(figures.getBoundingClientRect().top + window.scrollY)
    })
  await expect.poll(top).toBeGreaterThan(0)
  const before = await top()
  const table = page.getByRole('table', { name: 'Words in each voice, by paragraph' })
  await expect(table.getByRole('row', { name: /^Whole/ })).toContainText('393')
  const loaded = scripts.length
  await bringNear(page, '.chart-box')
  await expect(page.locator('.recharts-surface').first()).toBeVisible()
  expect(scripts.length).toBeGreaterThan(loaded)
  expect(await top()).toBe(before)
  await expect(page.locator('.recharts-bar-rectangle path')).not.toHaveCount(0)
  noFaults()
})

test('A passage is cited with its paragraph, copied, and taken away as a file', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${source}will-only-worsen/`)
  await ready(page)
  const evidence = page.getByRole('complementary', { name: 'Evidence' })
  await evidence.getByText('Cite', { exact: true }).click()
  await evidence.getByRole('button', { name: 'Copy APA' }).click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'Russia ready to mend ties with NATO. (n.d.). Vestnik Kavkaza. https://en.vestikavkaza.ru/analysis/Russia-ready-to-mend-ties-with-NATO.html\n(“Russia Ready to Mend Ties with NATO,” n.d., para. 5)',
  )
  await evidence.getByRole('button', { name: 'Copy With the words' }).click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^“European security will only worsen” \(¶5\)\. .* http:\/\/localhost:\d+\S*\/source\/will-only-worsen\/$/,
  )
  const download = page.waitForEvent('download')
  await evidence.getByRole('button', { name: 'RIS' }).click()
  expect((await download).suggestedFilename()).toBe('gerasimov-2017.ris')
})

test('The data beside the pages are there: the text byte for byte, the annotations, the dossier', async ({
  page,
}) => {
  const text = await (await page.request.get('gerasimov-2017/source.txt')).body()
  expect(createHash('sha256').update(text).digest('hex')).toBe(
    '00d856bdf2eb6851871e8ef9de3d4cdad1dd5f9a3e047c72953d08d36bf589e8',
  )
  const annotations = await (await page.request.get('gerasimov-2017/annotations.json')).json()
  expect(annotations.type).toBe('AnnotationCollection')
  const dossier = await (await page.request.get('gerasimov-2017/dossier.json')).json()
  expect(dossier.$schema).toMatch(/\/dossier\.schema\.json$/)
  const schema = await (await page.request.get('dossier.schema.json')).json()
  expect(schema.title).toBe('Dossier')
  await page.goto(`${source}will-only-worsen/`)
  const linked = await page.locator('script[type="application/ld+json"]').textContent()
  expect(JSON.parse(linked ?? '')).toMatchObject({
    '@type': 'Quotation',
    text: 'European security will only worsen',
    spokenByCharacter: { name: 'Valery Gerasimov' },
  })
})

test('An unknown quote is named, with the nearest; the text is shown', async ({ page }) => {
  await page.goto(`${source}?quote=will-only-improve`)
  await ready(page)
  await expect(page.getByRole('status').first()).toContainText(
    /“will-only-improve”.*The nearest name is “will-/,
  )
  await expect(page.locator('.passage-text')).toHaveCount(7)
})

test('The margin leaves out no number of a quote', async ({ page }) => {
  await page.goto(source)
  const numbers = await page
    .locator('.passage-margin .quote-number')
    .evaluateAll((all) => all.map((one) => Number(one.textContent)))
  const found = [...new Set(numbers)].sort((a, b) => a - b)
  const all = await page
    .locator('.passage-text sup.quote-number')
    .evaluateAll((marks) => Math.max(...marks.map((mark) => Number.parseInt(mark.textContent ?? '', 10))))
  expect(found.length).toBeGreaterThanOrEqual(all)
  expect(found).toEqual(found.map((_, index) => index + 1))
})
