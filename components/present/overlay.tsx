'use client'

import { type ReactNode, useEffect, useId, useRef } from 'react'

/** Something laid over the deck. It takes the focus, and the deck below is out of reach until it is closed. */
export function Overlay({
  title,
  onClose,
  children,
}: {
  title: string
  onClose: () => void
  children: ReactNode
}) {
  const id = useId()
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const before = document.activeElement
    head.current?.focus()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [])
  return (
    <div role="dialog" aria-modal="true" aria-labelledby={id} className="overlay">
      <header>
        <h2 id={id} ref={head} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className="button" onClick={onClose}>
          Close
          <kbd>Esc</kbd>
        </button>
      </header>
      {children}
    </div>
  )
}
