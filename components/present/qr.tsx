'use client'

import { Overlay } from '@/components/present/overlay'
import { QrCode } from '@/components/qr/qr-code'

/** The way from the wall to the phones: what the slide shows, to be explored. */
export function Qr({ address, onClose }: { address: string; onClose: () => void }) {
  return (
    <Overlay title="On your phone" onClose={onClose}>
      <div className="qr-large">
        <QrCode address={address} label="QR code of the address below" />
        <p>{address}</p>
      </div>
    </Overlay>
  )
}
