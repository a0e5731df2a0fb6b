'use client'

import { useMemo } from 'react'
import { codeOf } from '@/components/share/qr-code'

/** An address as a QR code on paper: black on white. */
export function QrCode({ address }: { address: string }) {
  const code = useMemo(() => codeOf(address), [address])
  if (!code) return null
  const { size, path } = code
  return (
    <svg
      role="img"
      aria-label="The link as a QR code"
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={path} />
    </svg>
  )
}
