import type { Page } from '@playwright/test'

/** Milliseconds from a press or a click to the first picture after it, and to the one that holds all of its answer. */
export type AnswerTime = { first: number; whole: number }

/**
 * Measures what `act` makes the page draw: the first picture, as Interaction to Next Paint counts it (web.dev/inp), and
 * the first one that has an element for `shows`. Asks for nothing in between, since what is asked runs in the page as well.
 */
export async function answerTime(
  page: Page,
  event: 'keydown' | 'click',
  act: () => Promise<void>,
  shows = 'body',
): Promise<AnswerTime> {
  await page.evaluate(
    ([type, selector]) => {
      // No function here has a name, since what compiles this file marks such ones with a helper that the page does not
      // have; an object's methods may call each other.
      const clock = {
        since: 0,
        first: 0,
        settle: undefined as ((time: AnswerTime) => void) | undefined,
        handleEvent(pressed: Event) {
          // The first key of two is held for the sake of the second.
          if (pressed instanceof KeyboardEvent && ['Alt', 'Control', 'Shift'].includes(pressed.key)) return
          window.removeEventListener(type, clock, true)
          clock.since = pressed.timeStamp
          requestAnimationFrame(() => clock.tick())
        },
        tick() {
          const whole = document.querySelector(selector) !== null
          // Waited for without asking for frames, each of which would have its price.
          if (!whole)
            new MutationObserver((_, watching) => {
              if (!document.querySelector(selector)) return
              watching.disconnect()
              requestAnimationFrame(() => clock.tick())
            }).observe(document, { childList: true, subtree: true })
          // What a frame leaves for later runs once that frame is drawn.
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => {
            const time = performance.now() - clock.since
            clock.first ||= time
            if (whole) clock.settle?.({ first: clock.first, whole: time })
          }
          port2.postMessage(null)
        },
      }
      Object.assign(window, {
        answered: new Promise<AnswerTime>((resolve) => {
          clock.settle = resolve
        }),
      })
      window.addEventListener(type, clock, true)
    },
    [event, shows] as const,
  )
  const answered = page.evaluate(() => (window as unknown as { answered: Promise<AnswerTime> }).answered)
  await act()
  return answered
}
