import type { Page } from '@playwright/test'

/** Milliseconds from a press or a click to the picture that answers it. */
export async function answerTime(
  page: Page,
  event: 'keydown' | 'click',
  act: () => Promise<void>,
): Promise<number> {
  await page.evaluate((type) => {
    delete document.documentElement.dataset.answered
    window.addEventListener(
      type,
      ({ timeStamp }) => {
        // Two frames: the first draws what the event changed, the second begins when it is on the screen.
        requestAnimationFrame(() =>
          requestAnimationFrame((now) => {
            document.documentElement.dataset.answered = String(now - timeStamp)
          }),
        )
      },
      { capture: true, once: true },
    )
  }, event)
  await act()
  await page.waitForFunction(() => document.documentElement.dataset.answered !== undefined)
  return Number(await page.evaluate(() => document.documentElement.dataset.answered))
}
