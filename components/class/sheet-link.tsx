'use client'

import { useSyncExternalStore } from 'react'
import { QrCode } from '@/components/qr/qr-code'
import type { ViewState } from '@/view/view-state'
import { useAddressOf } from '@/view/viewing'

const never = () => () => undefined

/** The address of a view of this dossier on paper: as a QR code and in letters. */
export function SheetLink({ to }: { to: Partial<ViewState> }) {
  const addressOf = useAddressOf()
  // A prerendered page knows its path, and not the host that serves it.
  const origin = useSyncExternalStore(
    never,
    () => window.location.origin,
    () => '',
  )
  const address = origin + addressOf(to)
  return (
    <div className="sheet-link">
      <div className="qr-room">{origin && <QrCode address={address} label="The link as a QR code" />}</div>
      <p className="sheet-address">{address.replace(/^https?:\/\//, '')}</p>
      <p>¶ is the number of a paragraph.</p>
    </div>
  )
}
