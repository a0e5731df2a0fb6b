import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import type { DossierFile } from '@/core/dossier'
import { runsOf } from '@/core/our-words'
import { compare, expectAccessible, ready } from '@/tests/e2e/pages'

const screens = [
  { name: 'the front page', address: '' },
  { name: 'compare', address: compare },
  { name: 'a row', address: `${compare}what-russia-does/` },
  { name: 'the evidence', address: `${compare}?quote=main-source-of-threats` },
  { name: 'an elided statement', address: `${compare}dialogue/?quote=establish-dialogue` },
  { name: 'followed actors', address: `${compare}?actor=russia~nato&show=differ` },
  { name: 'one prospect alone', address: `${compare}?only=conflict` },
  { name: 'the timeline', address: 'gerasimov-2017/timeline/' },
  { name: 'a step', address: 'gerasimov-2017/timeline/deterrence-measures/' },
  { name: 'an actor on the timeline', address: 'gerasimov-2017/timeline/?actor=nato' },
  { name: 'the fork half unfolded', address: 'gerasimov-2017/timeline/?unfold=3' },
  { name: 'the actors', address: 'gerasimov-2017/actors/' },
  { name: 'an actor', address: 'gerasimov-2017/actors/nato/?actor=nato&sort=mentions' },
  { name: 'one who speaks', address: 'gerasimov-2017/actors/valery-gerasimov/?role=speaks' },
  { name: 'the source', address: 'gerasimov-2017/source/' },
  { name: 'a quote in its place', address: 'gerasimov-2017/source/will-only-worsen/' },
  { name: 'one voice in the source', address: 'gerasimov-2017/source/?voice=direct&actor=russia' },
  { name: 'an embedded panel', address: `${compare}what-russia-does/?embed=1` },
  { name: 'the class panel', address: 'gerasimov-2017/class/' },
  { name: 'a task', address: 'gerasimov-2017/class/sort-the-evidence/?seed=monday' },
  { name: 'who says it', address: 'gerasimov-2017/class/who-says-it/' },
  { name: 'a task for a whole room', address: 'gerasimov-2017/class/what-does-the-text-say/?one=2' },
  { name: 'the order of steps', address: 'gerasimov-2017/class/in-what-order/' },
  { name: 'the questions', address: 'gerasimov-2017/class/questions/' },
  {
    name: 'a lesson',
    address: 'gerasimov-2017/class/lesson/?title=Mine&ask=Why%3F&steps=slide-title~row-trust~ask',
  },
  { name: 'a step of a lesson', address: `${compare}trust/?title=Mine&steps=slide-title~row-trust` },
  { name: 'the handout', address: 'gerasimov-2017/class/handout/' },
  { name: 'the worksheet', address: 'gerasimov-2017/class/worksheet/' },
  { name: 'the text on paper', address: 'gerasimov-2017/class/text/' },
  { name: 'the key', address: 'gerasimov-2017/class/key/' },
  { name: 'the guide', address: 'gerasimov-2017/class/how-to-read/' },
  { name: 'the speaker’s view', address: 'gerasimov-2017/present/trust/?speaker=1' },
  { name: 'a wrong link', address: `${compare}?quote=nothing` },
  { name: 'no page', address: 'no-such-page/' },
]

for (const { name, address } of screens) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on ${name} at any width, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      for (const width of [390, 768, 1280, 1920]) {
        await page.setViewportSize({ width, height: 900 })
        await page.goto(address)
        await ready(page)
        await expectAccessible(page)
      }
    })

    test(`${name} needs no sideways scrolling at 320 px, and axe finds nothing there, ${colorScheme}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 640 })
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.goto(address)
      await ready(page)
      const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth])
      expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0)
      await expectAccessible(page)
    })
  }

  test(`${name} needs no sideways scrolling at 320 px where the typefaces have not come`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.route('**/*.woff2', (route) => route.abort())
    await page.goto(address)
    await ready(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })

  test(`The typefaces say who speaks on ${name}`, async ({ page }) => {
    await page.goto(address)
    await ready(page)
    await openEverything(page)
    await expectLawOfTypefaces(page)
  })
}

/** Unfolds what is folded, so that every word is looked at. */
async function openEverything(page: Page) {
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '')
  })
  await answerEverything(page)
  for (const name of ['Choose rows', 'Follow an actor', 'Choose a prospect']) {
    const button = page.getByRole('button', { name })
    if (await button.count()) await button.click()
  }
}

/** Looks up the answer to every item, if there are items. */
async function answerEverything(page: Page) {
  for (const item of await page
    .getByRole('listitem')
    .filter({ has: page.getByRole('radio') })
    .all())
    await item.getByRole('radio').first().check()
  for (const name of ['Check what is answered', 'Show the answer', 'Show the words'])
    await page.getByRole('button', { name }).evaluateAll((all) => {
      for (const button of all) if (button instanceof HTMLElement) button.click()
    })
}

const dossier = JSON.parse(readFileSync('data/dossiers/gerasimov-2017.json', 'utf8')) as DossierFile
const paragraphs = dossier.sources.flatMap((source) => source.paragraphs)
const sourceRuns = new Set(paragraphs.flatMap(runsOf))

/** Serif is the source's words to the letter; sans never repeats four of them in a row, but in citations. */
async function expectLawOfTypefaces(page: Page) {
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: { words: string; serif: boolean; cited: boolean }[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      const words = node.textContent ?? ''
      if (!parent || words.trim() === '' || parent.closest('script, style, noscript')) continue
      const serif = getComputedStyle(parent).fontFamily.toLowerCase().includes('source')
      found.push({ words, serif, cited: parent.closest('cite') !== null })
    }
    return found
  })
  const serif = texts.filter((text) => text.serif).map(({ words }) => words)
  const sans = texts.filter((text) => !text.serif && !text.cited).map(({ words }) => words)
  expect(texts.length).toBeGreaterThan(5)
  expect(serif.filter((words) => !paragraphs.some((one) => one.includes(words)))).toEqual([])
  expect(sans.filter((words) => runsOf(words).some((run) => sourceRuns.has(run)))).toEqual([])
}

test('Everything holds under forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(`${compare}?quote=stability`)
  await ready(page)
  await expect(page.locator('.rule-reported').first()).toHaveCSS('border-left-style', 'dashed')
  await expect(page.locator('.silence').first()).toHaveCSS('border-top-style', 'dashed')
  const voice = page.getByRole('button', { name: /quoted speech/ }).first()
  const edge = () => voice.evaluate((button) => getComputedStyle(button).borderBottomWidth)
  const unpressed = await edge()
  await voice.click()
  await expect(voice).toHaveAttribute('aria-pressed', 'true')
  expect(await edge()).not.toBe(unpressed)
  await expectAccessible(page)
})
