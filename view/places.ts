import { elementAt, type PathIn, pathIn } from '@/view/path-in'

/** Where a reader was on a page: how far down, and on which control. */
type Place = { top: number; focus: Focused | undefined }

type Focused = { path: PathIn; tag: string; words: string }

const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]'

/** Frames in which a panel may still be drawn before its reader is put back into it: about a second. */
const mostFrames = 60

/** The place of now; `top` is given, since a browser may scroll before it says that it went back. */
function placeNow(top: number): Place {
  const active = document.activeElement
  // A long text has thousands of controls: none is looked for but the one that has the focus.
  const path = active?.matches(focusable) ? pathIn(document.body, active) : undefined
  return {
    top,
    focus: active && path ? { path, tag: active.tagName, words: wordsOf(active) } : undefined,
  }
}

/** Puts the reader back, once what was there is drawn again, unless `over` says that the reader went on. */
function returnTo({ top, focus }: Place, over: () => boolean) {
  let frames = 0
  const attempt = () => {
    if (over()) return
    const target = focus && find(focus)
    if (target instanceof HTMLElement) target.focus({ preventScroll: true })
    if (window.scrollY !== top) window.scrollTo({ top, behavior: 'instant' })
    const arrived = Math.abs(window.scrollY - top) < 2 && (target || !focus)
    frames += 1
    if (!arrived && frames < mostFrames) requestAnimationFrame(attempt)
  }
  requestAnimationFrame(attempt)
}

const entryNow = (): string => window.history.state?.entry ?? window.location.href

/**
 * Where the reader was in each entry of the history. The browser knows it, too, but scrolls before a panel is drawn again,
 * and says nothing of the focus.
 */
export function followPlaces() {
  const places = new Map<string, Place>()
  let entry = entryNow()
  let top = window.scrollY
  // Heard of only with the next frame: enough for a step back, which the browser may scroll before.
  const onScroll = () => {
    top = window.scrollY
  }
  window.addEventListener('scroll', onScroll, { passive: true })
  return {
    /** The reader is about to go on. */
    leave: () => places.set(entryNow(), placeNow(window.scrollY)),
    /** The browser has gone to another entry already. */
    left: () => places.set(entry, placeNow(top)),
    arrive: () => {
      entry = entryNow()
      const place = places.get(entry)
      const here = entry
      if (place) returnTo(place, () => entry !== here)
    },
    stop: () => window.removeEventListener('scroll', onScroll),
  }
}

const wordsOf = (element: Element) => element.getAttribute('aria-label') ?? element.textContent ?? ''

/** The control at the same place, if it is the same; else one that says the same. */
function find({ path, tag, words }: Focused): Element | undefined {
  const same = (element: Element | undefined) => element?.tagName === tag && wordsOf(element) === words
  const there = elementAt(document.body, path)
  return same(there) ? there : [...document.querySelectorAll(focusable)].find(same)
}
