import { expect, type Page } from '@playwright/test'
import { journey, test } from '@/tests/e2e/browsers'
import { ready, watch } from '@/tests/e2e/pages'

const inClass = 'gerasimov-2017/class/'

const open = async (page: Page, address: string) => {
  await page.goto(inClass + address)
  await ready(page)
}

const choices = [
  { task: 'sort-the-evidence', answer: 'First: Conflicts persist' },
  { task: 'who-says-it', answer: 'Nobody else: the text itself tells it' },
  { task: 'what-does-the-text-say', answer: 'Of neither: the text does not say' },
]

for (const { task, answer } of choices) {
  test(`${task} is done by keyboard alone, and the answer leads to the words`, journey, async ({ page }) => {
    const noFaults = watch(page)
    await open(page, `${task}/?seed=monday`)
    const item = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('radio') })
      .first()
    await item.getByRole('radio').first().focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    await expect(item.getByRole('radio').nth(1)).toBeChecked()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(item.getByText(/^(So it is|The words show otherwise)\./)).toBeVisible()
    noFaults()
  })

  test(`${task} is done by pointer, survives a reload and is deleted with one action`, async ({ page }) => {
    await open(page, `${task}/?seed=monday`)
    const item = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('radio') })
      .first()
    await item.getByText(answer).click()
    await item.getByRole('button', { name: 'Check this answer' }).click()
    await page.reload()
    await ready(page)
    await expect(item.getByRole('radio', { name: answer })).toBeChecked()
    await expect(item.getByText(/^(So it is|The words show otherwise)\./)).toBeVisible()
    await page.getByRole('button', { name: 'Delete the answers' }).click()
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
    await page.reload()
    await ready(page)
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  })
}

test('Every quote to be sorted can be dragged to its place', async ({ page }) => {
  await open(page, 'sort-the-evidence/?seed=monday')
  const item = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('radio') })
    .first()
  await item.locator('.asked-words').dragTo(item.getByText('Second: Understanding begins'))
  await expect(item.getByRole('radio', { name: 'Second: Understanding begins' })).toBeChecked()
})

test.describe('On a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  for (const { task, answer } of choices) {
    test(`${task} is done by touch`, async ({ page }) => {
      await open(page, `${task}/?seed=monday&half=b`)
      const item = page
        .getByRole('listitem')
        .filter({ has: page.getByRole('radio') })
        .first()
      await item.getByText(answer).tap()
      await item.getByRole('button', { name: 'Check this answer' }).tap()
      await expect(item.getByText(/^(So it is|The words show otherwise)\./)).toBeVisible()
    })
  }

  test('in-what-order is done by touch: the text gives no order in the second prospect', async ({ page }) => {
    await open(page, 'in-what-order/')
    const item = page.getByRole('listitem').filter({ has: page.getByRole('group', { name: /^Second/ }) })
    await item.getByText('The text gives them no order').tap()
    await item.getByRole('button', { name: 'Check this answer' }).tap()
    await expect(item.getByText(/^So it is\. No words put one step before another/)).toBeVisible()
  })
})

test('The order of the first prospect is found by keyboard', async ({ page }) => {
  await open(page, 'in-what-order/')
  const item = page.getByRole('listitem').filter({ has: page.getByRole('group', { name: /^First/ }) })
  await item.getByRole('radio', { name: 'The text puts some before others' }).focus()
  await page.keyboard.press('Space')
  // The second and the third go into the place that the first one made.
  for (const step of ['Russia responds', 'Russia takes measures', 'Security gets worse']) {
    await item.getByRole('button', { name: new RegExp(`^Later ?: ${step}$`) }).focus()
    await page.keyboard.press('Enter')
  }
  await item.getByRole('button', { name: 'Check this answer' }).focus()
  await page.keyboard.press('Enter')
  await expect(item.getByText(/^So it is\. These words/)).toBeVisible()
  await expect(item.getByRole('link', { name: /In this case/ })).toBeVisible()
})

test('Two halves of a class get different items, and one link the same ones', async ({ page, context }) => {
  const asked = (one: Page) => one.locator('.asked-words').allTextContents()
  await open(page, 'sort-the-evidence/?seed=monday&half=a')
  const a = await asked(page)
  await open(page, 'sort-the-evidence/?seed=monday&half=b')
  const b = await asked(page)
  expect(a.filter((words) => b.includes(words))).toEqual([])
  const other = await context.newPage()
  await open(other, 'sort-the-evidence/?seed=monday&half=a')
  expect(await asked(other)).toEqual(a)
})

test('A whole room takes one item at a time', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  await open(page, 'what-does-the-text-say/?one=1')
  await page.getByRole('button', { name: 'Show the answer' }).click()
  await expect(page.getByText(/^The answer:/)).toBeInViewport()
  await page.getByRole('link', { name: 'Next' }).click()
  await expect(page).toHaveURL(/one=2/)
  await expect(page.getByRole('heading', { level: 2, name: '2 of 8' })).toBeFocused()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 2, name: '1 of 8' })).toBeVisible()
})

test('With storage blocked the task works, and says that nothing is kept', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError')
      },
    })
  })
  const noFaults = watch(page)
  await open(page, 'sort-the-evidence/')
  await expect(page.getByText('This browser keeps nothing')).toBeVisible()
  const item = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('radio') })
    .first()
  await item.getByRole('radio').first().check()
  await item.getByRole('button', { name: 'Check this answer' }).click()
  await expect(item.getByText(/^(So it is|The words show otherwise)\./)).toBeVisible()
  noFaults()
})

test('A wrong task or selection is named, and the rest opens', async ({ page }) => {
  await page.goto(`${inClass}?seed=%C3%A4%C3%B6`)
  await ready(page)
  await expect(page.getByRole('status').first()).toContainText('a selection, “äö”')
  await expect(page.getByRole('link', { name: 'Sort the evidence' })).toBeVisible()
})

test('Nothing of the class is in the first load of the comparison', async ({ page }) => {
  // The page as it is served: what is fetched once it is at rest stands in the document soon after.
  await page.goto('gerasimov-2017/compare/')
  const html = await (await page.request.get('gerasimov-2017/compare/')).text()
  const first = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src = '']) => src)
  expect(first.length).toBeGreaterThan(3)
  for (const src of first) {
    const text = await (await page.request.get(new URL(src, page.url()).href)).text()
    expect(text).not.toContain('The words show otherwise')
  }
})

const sheets = [
  {
    sheet: 'handout',
    holds: ['Russia will be forced to respond adequately', 'The text does not say.', 'Name', '¶5'],
  },
  { sheet: 'worksheet', holds: ['Outcome for security', 'Class'], lacks: ['will only worsen'] },
  { sheet: 'text', holds: ['In his speech, the general said he sees two prospects', '¶7'] },
  { sheet: 'key', holds: ['Sort the evidence', 'the text gives no order'] },
]

for (const { sheet, holds, lacks = [] } of sheets)
  for (const format of ['A4', 'Letter'] as const)
    test(`The ${sheet} is one page of ${format}, light in the dark theme too`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'dark' })
      await open(page, `${sheet}/`)
      if (sheet !== 'key')
        await expect(page.getByRole('img', { name: 'The link as a QR code' })).toBeVisible()
      const pdf = (await page.pdf({ format, printBackground: true })).toString('latin1')
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
      await page.emulateMedia({ media: 'print' })
      const text = (await page.locator('body').innerText()).replace(/\s+/g, ' ')
      for (const words of holds) expect(text).toContain(words)
      for (const words of lacks) expect(text).not.toContain(words)
      expect(text).not.toContain('All tasks and sheets')
      await expect(page.locator('.sheet')).toHaveCSS('color', 'rgb(21, 23, 28)')
      await expect(page.locator('.provenance')).toBeHidden()
    })

test('The guide is reachable from everywhere, and explains the marks on words of the text', async ({
  page,
}) => {
  const noFaults = watch(page)
  for (const panel of ['compare', 'source', 'class']) {
    await page.goto(`gerasimov-2017/${panel}/`)
    await ready(page)
    await page.getByRole('link', { name: 'How to read this page' }).last().click()
    await expect(page.getByRole('heading', { level: 1, name: 'How to read this page' })).toBeVisible()
  }
  for (const part of ['Voice', 'Hands', 'Silence', 'Steps', 'Order'])
    await expect(page.getByRole('heading', { level: 2, name: part, exact: true })).toBeVisible()
  noFaults()
})
