'use client'

import { useMemo } from 'react'
import { encode } from 'uqr'

/** An address as a QR code: dark on white in both themes, with the quiet zone that readers need. */
export function QrCode({ address }: { address: string }) {
  const { size, path } = useMemo(() => pathOf(address), [address])
  return (
    <svg
      role="img"
      aria-label="The link as a QR code"
      className="qr"
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={path} />
    </svg>
  )
}

/** Four modules of white on every side (ISO/IEC 18004); a quarter of the code may be lost to a bad copy. */
function pathOf(address: string) {
  const { size, data } = encode(address, { ecc: 'M', border: 4 })
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('')
  return { size, path }
}
