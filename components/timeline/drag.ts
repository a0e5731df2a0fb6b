import { type PointerEvent, useRef } from 'react'

type Held = { id: number; x: number; dragged: boolean }

/** So far a finger or a hand may stray in a click. */
const slack = 4

/**
 * Lets a picture be dragged sideways. `onDrag` hears each move as a share of the width of what is dragged, and with
 * `begins` whether it is the first of a drag. Whoever only clicks drags nothing, and a drag clicks nothing.
 */
export function useSidewaysDrag(onDrag: (share: number, begins: boolean) => void) {
  const held = useRef<Held | null>(null)
  const release = () => {
    held.current = null
  }
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button === 0) held.current = { id: event.pointerId, x: event.clientX, dragged: false }
    },
    onPointerMove: (event: PointerEvent) => {
      const now = held.current
      if (now?.id !== event.pointerId) return
      const by = event.clientX - now.x
      if (!now.dragged && Math.abs(by) < slack) return
      onDrag(by / event.currentTarget.getBoundingClientRect().width, !now.dragged)
      now.dragged = true
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerUp: release,
    onPointerCancel: release,
  }
}
