'use client'

import { useEffect, useState } from 'react'
import { fetchedLater } from '@/components/frame/fetched-later'
import type { Code } from '@/components/qr/code-of'

let codeOf: ((link: string) => Code | undefined) | undefined

const fetchEncoder = fetchedLater(async () => {
  codeOf = (await import('@/components/qr/code-of')).codeOf
  return codeOf
})

/**
 * An address as a QR code, dark on white in both themes: not every camera reads the reverse. What makes the code is
 * fetched when it is drawn, or at rest; its room is kept until then. Once fetched it draws at once: paper does not wait.
 * A link that is too long for any code has none.
 */
export function QrCode({ address, label }: { address: string; label: string }) {
  const [code, setCode] = useState(() => codeOf?.(address))
  useEffect(() => {
    let over = false
    fetchEncoder()
      .then((encode) => {
        if (!over) setCode(encode(address))
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
