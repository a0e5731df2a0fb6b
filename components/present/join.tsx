'use client'

import { useSyncExternalStore } from 'react'
import { useDossier } from '@/components/frame/dossier-context'
import { QrCode } from '@/components/qr/qr-code'
import { sitePath } from '@/view/base-path'

const never = () => () => undefined

/** The way to the comparison on a phone. The host is known only in the browser; the box keeps its room. */
export function Join() {
  const { id } = useDossier()
  const origin = useSyncExternalStore(
    never,
    () => window.location.origin,
    () => '',
  )
  const path = sitePath(`/${id}/`)
  return (
    <div className="join">
      <div className="join-code">
        {origin && <QrCode address={origin + path} label="QR code of the comparison’s address" />}
      </div>
      <p>
        Follow on your phone
        <br />
        <b>
          {origin.replace(/^https?:\/\//, '')}
          {path}
        </b>
      </p>
    </div>
  )
}
