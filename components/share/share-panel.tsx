'use client'

import { useEffect, useRef, useState } from 'react'
import { useDossier } from '@/components/frame/dossier-context'
import { CopyField } from '@/components/share/copy-field'
import { DeviceTicks } from '@/components/share/device-ticks'
import { QrCode } from '@/components/share/qr-code'
import { Restored } from '@/components/share/restored'
import { SystemShare } from '@/components/share/system-share'
import { ViewCitation } from '@/components/share/view-citation'
import { describeView } from '@/view/describe-view'
import { embedCode } from '@/view/embed'
import { useLinkTo, useViewing } from '@/view/viewing'

/** The link to the present view, and what can be done with it. Drawn only when asked for, in the browser. */
export function SharePanel({ onClose }: { onClose: () => void }) {
  const dossier = useDossier()
  const view = useViewing((viewing) => viewing.view)
  const { embed, ...wish } = useViewing((viewing) => viewing.wish)
  const [ticked, setTicked] = useState(wish)
  const linkTo = useLinkTo()
  const full = (path: string) => new URL(path, window.location.href).href
  const link = full(linkTo({}, ticked))
  const { title } = describeView(view, dossier)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  useEscape(onClose)
  return (
    <section className="share" aria-labelledby="share-title">
      <header>
        <h2 id="share-title" ref={heading} tabIndex={-1} className="text-head font-semibold">
          Share this view
        </h2>
        <button type="button" className="button button-quiet" onClick={onClose}>
          Close
          <kbd className="border border-line px-1 text-loc max-tablet:hidden">Esc</kbd>
        </button>
      </header>
      <div className="share-parts">
        <div>
          <CopyField name="Link" text={link} primary />
          <Restored view={view} ticked={ticked} />
          <DeviceTicks ticked={ticked} onTick={setTicked} />
          <SystemShare title={title} link={link} />
        </div>
        <QrCode link={link} />
      </div>
      <CopyField name="Embed" text={embedCode(full(linkTo({}, { ...ticked, embed: '1' })), title)} code />
      <ViewCitation title={title} link={full(linkTo({}, {}))} />
    </section>
  )
}

/** Before whatever else Escape would take back: what was laid over last goes first. */
function useEscape(close: () => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      close()
    }
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  })
}
