import { expect, type Page, test } from '@playwright/test'
import { ready } from '@/tests/e2e/pages'

type Step = (page: Page) => Promise<void>

const row =
  (topic: string): Step =>
  (page) =>
    page.locator(`tr[data-topic="${topic}"] th a`).first().click()
const quote =
  (id: string): Step =>
  (page) =>
    page.locator(`#main [data-quote="${id}"]`).first().click()
const show =
  (kind: string): Step =>
  (page) =>
    page.locator(`.filter[data-mark="${kind}"]`).click()
const voice =
  (name: string): Step =>
  (page) =>
    page.locator(`.legend-voice[data-mark="${name}"]`).first().click()
const tab =
  (name: string): Step =>
  (page) =>
    page.getByRole('navigation', { name: 'Panels' }).getByRole('link', { name }).click()
const words =
  (id: string): Step =>
  (page) =>
    page.locator(`[data-smallest="${id}"]`).first().click()
const button =
  (name: string | RegExp): Step =>
  (page) =>
    page
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first()
      .click()

/** Opens a drawer, chooses in it, and closes it: what is open besides the view is in no address. */
const within =
  (drawer: RegExp, role: 'button' | 'checkbox', names: (string | RegExp)[]): Step =>
  async (page) => {
    await button(drawer)(page)
    for (const name of names) await page.getByRole(role, { name, exact: typeof name === 'string' }).click()
    await button(drawer)(page)
  }
const sides = (name: string | RegExp) => within(/^Arrange sides/, 'button', [name])
const prospect = (name: string | RegExp) => within(/^Choose a prospect/, 'button', [name])
const actor = (...names: string[]) => within(/^Follow an actor/, 'checkbox', names)
const rows = (...names: string[]) => within(/^Choose rows/, 'checkbox', names)

const conflict = /^\W*1?\W*Conflict.* alone$/
const dialogue = /^\W*2?\W*Understanding.* alone$/

/** By panel: how a view is reached from it. A panel more is a list more. */
const ways: Record<string, Step[][]> = {
  compare: [
    [],
    ...['trust', 'what-russia-does', 'kiev', 'islamic-state', 'likelihood'].map((topic) => [row(topic)]),
    ...['both', 'differ', 'one-silent', 'both-silent'].map((kind) => [show(kind)]),
    [sides(conflict)],
    [sides(dialogue)],
    [sides('Swap the sides')],
    [actor('Russia')],
    [actor('NATO', 'Kiev')],
    [rows('Trust')],
    [rows('Trust', 'Dialogue')],
    [voice('direct')],
    [voice('reported')],
    [row('deterrence')],
    ...['will-only-worsen', 'stability', 'mutual-trust'].map((id) => [quote(id)]),
    [show('differ'), quote('will-improve')],
    [sides('Swap the sides'), show('both')],
    [actor('Russia'), show('one-silent'), quote('deterrence-measures')],
    [sides(dialogue), row('trust'), voice('direct')],
  ],
  source: [
    [],
    ...['will-only-worsen', 'islamic-state', 'new-system', 'would-persist'].map((id) => [words(id)]),
    ...['direct', 'reported', 'narrated'].map((name) => [voice(name)]),
    [prospect(conflict)],
    [prospect(dialogue)],
    [actor('Kiev')],
    [actor('Russia', 'NATO')],
    [words('first-conference'), button('Next quote')],
    [voice('direct'), words('will-only-worsen')],
    [prospect(dialogue), voice('direct'), words('stability')],
    [tab('Compare')],
  ],
}

/** The view alone: no pointer over it, no focus in it, from its top. */
async function picture(page: Page): Promise<Buffer> {
  await page.mouse.move(0, 0)
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    window.scrollTo({ top: 0, behavior: 'instant' })
    for (const scrolled of document.querySelectorAll('.evidence, .evidence-sheet')) scrolled.scrollTop = 0
  })
  // At rest: scrolling is heard of with the next frame, and what follows it is drawn with the one after.
  const take = () => page.screenshot({ animations: 'disabled', caret: 'hide' })
  let [before, now] = [await take(), await take()]
  while (!now.equals(before)) [before, now] = [now, await take()]
  return now
}

test('There are forty ways to compare, at least', () => {
  expect(Object.values(ways).flat().length).toBeGreaterThanOrEqual(40)
})

const atOnce = 7

for (const [panel, all] of Object.entries(ways))
  for (let from = 0; from < all.length; from += atOnce)
    test(`A view of ${panel} is the same by link and by clicks (${from + 1} to ${Math.min(from + atOnce, all.length)})`, async ({
      page,
      context,
    }) => {
      test.slow()
      // A typeface may come late in one of the two and not in the other; here it comes in neither.
      await context.route('**/*.woff2', (route) => route.abort())
      const other = await context.newPage()
      // The evidence comes in with a movement, which a picture may catch halfway.
      for (const one of [page, other]) await one.emulateMedia({ reducedMotion: 'reduce' })
      for (const steps of all.slice(from, from + atOnce)) {
        await page.goto(`gerasimov-2017/${panel}/`)
        await ready(page)
        for (const step of steps) await step(page)
        await ready(page)
        const clicked = await picture(page)
        // What a part of the evidence needs is fetched once the page is at rest; before that it has its room only.
        await other.goto(page.url(), { waitUntil: 'networkidle' })
        await ready(other)
        const linked = await picture(other)
        expect.soft(linked.equals(clicked), page.url()).toBe(true)
      }
    })
