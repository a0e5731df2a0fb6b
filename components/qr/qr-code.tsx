'use client'

import { useEffect, useState } from 'react'
import { fetchedLater } from '@/components/frame/fetched-later'
import type { Code } from '@/components/qr/code-of'

const fetchEncoder = fetchedLater(() => import('@/components/qr/code-of'))

/**
 * An address as a QR code, dark on white in both themes: not every camera reads the reverse. What makes the code is
 * fetched when it is drawn; its room is kept until then. A link that is too long for any code has none.
 */
export function QrCode({ address, label }: { address: string; label: string }) {
  const [code, setCode] = useState<Code>()
  useEffect(() => {
    let over = false
    fetchEncoder()
      .then(({ codeOf }) => {
        if (!over) setCode(codeOf(address))
      })
      .catch(() => undefined)
    return () => {
      over = true
    }
  }, [address])
  const size = code?.size ?? 1
  return (
    <svg
      role="img"
      aria-label={label}
      className="code-of-address"
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <path d={`M0 0h${size}v${size}H0z`} fill="#fff" />
      {code && <path d={code.path} fill="#15171c" />}
    </svg>
  )
}
