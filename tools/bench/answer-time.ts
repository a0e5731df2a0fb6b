import type { Page } from '@playwright/test'

/**
 * Milliseconds from a press or a click to the picture that answers it: the first one, or where `shows` is given the
 * first one that has such an element.
 */
export async function answerTime(
  page: Page,
  event: 'keydown' | 'click',
  act: () => Promise<void>,
  shows = 'body',
): Promise<number> {
  await page.evaluate(
    ([type, selector]) => {
      const root = document.documentElement
      delete root.dataset.answered
      // No function here has a name, since what compiles this file marks such ones with a helper that the page does not
      // have; an object's methods may call each other.
      const clock = {
        since: 0,
        handleEvent(pressed: Event) {
          // The first key of two is held for the sake of the second.
          if (pressed instanceof KeyboardEvent && ['Alt', 'Control', 'Shift'].includes(pressed.key)) return
          window.removeEventListener(type, clock, true)
          clock.since = pressed.timeStamp
          requestAnimationFrame(() => clock.tick())
        },
        tick() {
          if (!document.querySelector(selector)) return void requestAnimationFrame(() => clock.tick())
          // What a frame leaves for later runs once that frame is drawn.
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => {
            root.dataset.answered = String(performance.now() - clock.since)
          }
          port2.postMessage(null)
        },
      }
      window.addEventListener(type, clock, true)
    },
    [event, shows] as const,
  )
  await act()
  await page.waitForFunction(() => document.documentElement.dataset.answered !== undefined)
  return Number(await page.evaluate(() => document.documentElement.dataset.answered))
}
