'use client'

import dynamic from 'next/dynamic'
import { type RefObject, useRef, useState } from 'react'
import { fetchedLater } from '@/components/frame/fetched-later'

const SharePanel = dynamic(
  fetchedLater(() => import('@/components/share/share-panel').then(({ SharePanel }) => SharePanel)),
)

type Sharing = {
  open: boolean
  button: RefObject<HTMLButtonElement | null>
  toggle: () => void
  close: () => void
}

/** Whether what can be done with the link is shown: a tool over the view, and so no part of it. */
export function useSharing(): Sharing {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  return { open, button, toggle: () => setOpen(!open), close }
}

export function ShareButton({ sharing }: { sharing: Sharing }) {
  return (
    <button
      ref={sharing.button}
      type="button"
      className="button share-button max-phone:px-1 max-phone:text-meta"
      aria-expanded={sharing.open}
      aria-controls="share"
      onClick={sharing.toggle}
    >
      Share
    </button>
  )
}

/** What the button unfolds, below the provenance. */
export function SharedView({ sharing: { open, close } }: { sharing: Sharing }) {
  return (
    <div id="share" className="share-place needs-script print:hidden">
      {open && <SharePanel onClose={close} />}
    </div>
  )
}
