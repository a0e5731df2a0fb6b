'use client'

import { useEffect, useRef } from 'react'
import { type Command, commandOf, type Focused } from '@/view/deck-keys'

function focusedOf(target: EventTarget | null): Focused {
  if (!(target instanceof HTMLElement)) return 'nothing'
  if (target.matches('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]'))
    return 'field'
  return target.matches('button, a[href], input, summary') ? 'control' : 'nothing'
}

/**
 * Keys of the deck. Taken before anything else on the page hears them, and kept from the browser, which would scroll.
 * A key that is held down counts once: a deck must not run away under a thumb.
 */
export function useDeckKeys(charactersOn: boolean, onCommand: (command: Command) => void) {
  const latest = useRef({ charactersOn, onCommand })
  useEffect(() => {
    latest.current = { charactersOn, onCommand }
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = commandOf(event, focusedOf(event.target), latest.current.charactersOn)
      if (!command) return
      event.preventDefault()
      event.stopPropagation()
      if (!event.repeat) latest.current.onCommand(command)
    }
    document.addEventListener('keydown', onKey, true)
    return () => document.removeEventListener('keydown', onKey, true)
  }, [])
}
