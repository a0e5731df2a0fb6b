import { execFileSync } from 'node:child_process'
import { expect, type Page, test } from '@playwright/test'
import { ready } from '@/tests/e2e/pages'

const boxes = '.strand-name, .moment-line, .trunk-moment, .branch-head, .tie-words, .step-body, .silences > *'

/** Pairs of boxes that cover each other, and boxes that reach out of the page or hold more than they have room for. */
const faults = (page: Page) =>
  page.locator('.fork').evaluate((fork, selector) => {
    const all = [...fork.querySelectorAll(selector)].map((box) => ({
      name: `${box.className} ${box.textContent?.slice(0, 20)}`,
      at: box.getBoundingClientRect(),
      spills: box.scrollWidth > box.clientWidth + 1,
    }))
    const covers = all.flatMap((a, index) =>
      all
        .slice(index + 1)
        .filter(
          (b) =>
            Math.min(a.at.right, b.at.right) - Math.max(a.at.left, b.at.left) > 1 &&
            Math.min(a.at.bottom, b.at.bottom) - Math.max(a.at.top, b.at.top) > 1,
        )
        .map((b) => `${a.name} covers ${b.name}`),
    )
    const out = all.filter(({ at, spills }) => spills || at.left < 0 || at.right > window.innerWidth)
    return { count: all.length, faults: [...covers, ...out.map(({ name }) => `${name} has no room`)] }
  }, boxes)

const drawing = () =>
  execFileSync(process.execPath, ['--import', 'tsx', 'tests/e2e/sixty-steps.tsx'], { encoding: 'utf8' })

for (const width of [1920, 1280, 1024, 768, 320]) {
  test(`The fork of six prospects with sixty steps lays out without overlap, ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('gerasimov-2017/timeline/')
    await ready(page)
    await page.locator('.fork-frame').evaluate((frame, html) => {
      frame.outerHTML = html
    }, drawing())
    await expect(page.locator('.fork .step-body')).toHaveCount(60)
    const found = await faults(page)
    expect(found.count).toBeGreaterThan(80)
    expect(found.faults).toEqual([])
  })
}
