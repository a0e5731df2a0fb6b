import { type RefObject, useLayoutEffect } from 'react'
import type { QuoteId } from '@/core/dossier'

/**
 * A frame that its host made as high as its content never scrolls, so nothing stays in sight there by sticking to an
 * edge: the evidence opens at the height of the words it belongs to. Everywhere else it does nothing.
 */
export function useBesideWords(id: QuoteId, evidence: RefObject<HTMLElement | null>) {
  useLayoutEffect(() => {
    if (document.documentElement.dataset.embed === undefined) return
    const place = () => {
      const sheet = evidence.current
      const main = document.getElementById('main')
      const words = document.querySelector(`#main [data-quote="${id}"]`)
      if (!sheet || !main || !words) return
      const whole = main.getBoundingClientRect()
      if (whole.bottom > window.innerHeight) delete sheet.dataset.beside
      else {
        const { top, bottom } = words.getBoundingClientRect()
        sheet.dataset.beside = ''
        sheet.style.setProperty('--beside-top', `${top - whole.top}px`)
        sheet.style.setProperty('--below-top', `${bottom - whole.top}px`)
      }
    }
    place()
    // Hosts give the frame its height only once they are told it.
    window.addEventListener('resize', place)
    return () => window.removeEventListener('resize', place)
  }, [id, evidence])
}
