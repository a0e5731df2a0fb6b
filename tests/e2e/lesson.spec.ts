import { expect, type Page } from '@playwright/test'
import { journey, test } from '@/tests/e2e/browsers'
import { countShifts, expectAccessible, ready, shiftOf, watch } from '@/tests/e2e/pages'

const lesson = 'gerasimov-2017/class/lesson/'
const whole = `${lesson}?title=One_voice%2C_two_futures&ask=Whose_words_are_missing%3F&steps=slide-title~slide-parting~row-trust~task-in-what-order~ask`

const plan = (page: Page) => page.getByRole('table').getByRole('rowheader')

/** A step in the list that a teacher puts in order. */
const step = (page: Page, words: string) =>
  page.getByRole('list', { name: 'Steps of the lesson' }).getByRole('listitem').filter({ hasText: words })

async function add(page: Page, name: string) {
  await page.getByRole('combobox', { name: 'Next step' }).selectOption(name)
  await page.getByRole('button', { name: 'Add' }).press('Enter')
}

test('A lesson is made by keyboard, and its link has all of it', journey, async ({ page }) => {
  const noFaults = watch(page)
  await page.goto(lesson)
  await ready(page)
  await page.getByLabel('Name of the lesson').pressSequentially('One voice, two futures')
  await page.getByLabel('A question of your own').pressSequentially('Whose words are missing?')
  for (const name of ['row-trust', 'task-sort-the-evidence', 'slide-parting']) await add(page, name)
  await expect(plan(page)).toHaveText([
    /Whose words are missing\?/,
    /Trust/,
    /Sort the evidence/,
    /Where the prospects part/,
  ])
  for (let place = 3; place > 0; place -= 1)
    await step(page, 'Where the prospects part').getByRole('button', { name: 'Earlier' }).press('Enter')
  await step(page, 'Sort the evidence').getByRole('button', { name: 'Take out' }).press('Enter')
  await expect(page).toHaveURL(
    /\?title=One_voice%2C_two_futures&ask=Whose_words_are_missing%3F&steps=slide-parting~ask~row-trust$/,
  )
  await page.reload()
  await ready(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One voice, two futures')
  await expect(plan(page)).toHaveText([/Where the prospects part/, /Whose words are missing\?/, /Trust/])
  await expectAccessible(page)
  noFaults()
})

test('A class goes through a lesson step by step', journey, async ({ page }) => {
  const noFaults = watch(page)
  await page.goto(whole)
  await ready(page)
  await page.getByRole('link', { name: 'Begin the lesson' }).click()
  await expect(page.getByRole('article', { name: 'Slide' })).toBeVisible()
  await expect(page.locator('.slide-position')).toHaveText('1 / 2')
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('heading', { name: 'Where the prospects part' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/class\/lesson\/\?/)
  await page.getByRole('link', { name: 'Trust', exact: true }).click()
  await expect(page).toHaveURL(/compare\/trust\/\?/)
  await expect(page.locator('tr[aria-current]')).toBeInViewport()
  const bar = page.getByRole('navigation', { name: 'Lesson' })
  await expect(bar).toContainText('One voice, two futures, step 3 of 5')
  await expectAccessible(page)
  await bar.getByRole('link', { name: 'Next step' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'In what order?' })).toBeVisible()
  await bar.getByRole('link', { name: 'Next step' }).click()
  await expect(page.locator('main').getByText('Whose words are missing?')).toBeVisible()
  await expect(bar.getByRole('link', { name: 'Next step' })).toHaveCount(0)
  await expectAccessible(page)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'In what order?' })).toBeVisible()
  await bar.getByRole('button', { name: 'Leave' }).click()
  await expect(bar).toHaveCount(0)
  await expect(page).toHaveURL(/class\/in-what-order\/$/)
  noFaults()
})

test('A lesson that would grow too long says what to leave out, and stays as it was', async ({
  page,
  baseURL,
}) => {
  await page.goto(`${lesson}?steps=${await longest(page, baseURL ?? '')}`)
  await ready(page)
  const before = page.url()
  await page.getByText('Change this lesson').click()
  await add(page, 'task-sort-the-evidence')
  await expect(page.getByRole('alert').filter({ hasText: 'Not changed' })).toContainText(
    /the link would have 1\d\d\d characters.*Leave out (?:one step|\d+ steps) first/,
  )
  expect(page.url()).toBe(before)
})

/** As many slides of quotes as a link can hold, and hardly a sign more. */
async function longest(page: Page, site: string): Promise<string> {
  const { quotes } = await (await page.request.get('gerasimov-2017/dossier.json')).json()
  const steps: string[] = []
  for (const { id } of quotes as { id: string }[]) {
    const { href } = new URL(`${lesson}?steps=${[...steps, `slide-quote-${id}`].join('~')}`, site)
    if (href.length > 1490) break
    steps.push(`slide-quote-${id}`)
  }
  return steps.join('~')
}

test('A step that is not there is named, and the rest of the lesson opens', async ({ page }) => {
  await page.goto(`${lesson}?title=Mine&steps=row-trsut~row-trust~ask`)
  await ready(page)
  await expect(page.getByRole('status').filter({ hasText: 'trsut' })).toBeVisible()
  await expect(plan(page)).toHaveCount(2)
})

for (const width of [1280, 390])
  test(`Nothing moves when a step of a lesson opens, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await countShifts(page)
    await page.goto(whole.replace('class/lesson/', 'compare/trust/'), { waitUntil: 'networkidle' })
    await ready(page)
    await expect(page.getByRole('navigation', { name: 'Lesson' })).toBeVisible()
    expect(await shiftOf(page)).toBe(0)
  })

test('The plan is printed on one page, with the way back to the lesson', async ({ page }) => {
  await page.goto(whole, { waitUntil: 'networkidle' })
  await ready(page)
  const pdf = await page.pdf({ format: 'A4' })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  await page.emulateMedia({ media: 'print' })
  const text = (await page.locator('body').innerText()).replace(/\s+/g, ' ')
  expect(text).toContain('Whose words are missing?')
  expect(text).toContain('Minutes')
  expect(text).toContain('/gerasimov-2017/class/lesson/?title=')
  expect(text).not.toContain('Change this lesson')
})
