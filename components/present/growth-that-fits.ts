'use client'

import { type RefObject, useLayoutEffect } from 'react'

/** How much of what a reader's text is larger than normal goes into a slide: a quarter, or as much of it as fits. */
const shares = [0.25, 0.2, 0.15, 0.1, 0.05, 0]

/**
 * Lets the text of a slide grow only as far as its box goes. Words are split over screens before it comes to that;
 * a title or a table that is whole by its nature is not, and must not be cut off.
 */
export function useGrowthThatFits(box: RefObject<HTMLElement | null>) {
  useLayoutEffect(() => {
    const refit = () => {
      const slide = box.current
      if (!slide) return
      for (const share of shares) {
        slide.style.setProperty('--growth', String(share))
        if (!spills(slide)) return
      }
    }
    refit()
    window.addEventListener('resize', refit)
    return () => window.removeEventListener('resize', refit)
  })
}

/** Whether anything on the slide goes beyond its body, into the key below the steps, or pushes its foot off the screen. */
function spills(box: HTMLElement): boolean {
  const slide = box.querySelector('.slide')
  const body = slide?.querySelector('.slide-body')
  if (!slide || !body) return false
  const steps = body.querySelector('.fork-grid')
  if ([slide, steps].some((one) => one && one.scrollHeight > one.clientHeight + 1)) return true
  const { bottom, right } = body.getBoundingClientRect()
  return [...body.querySelectorAll(':scope *:not(.sr-only, svg *)')].some((one) => {
    const it = one.getBoundingClientRect()
    return it.width > 0 && (it.bottom > bottom + 1 || it.right > right + 1)
  })
}
