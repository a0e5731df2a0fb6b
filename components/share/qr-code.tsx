'use client'

import { useMemo } from 'react'
import { encode } from 'uqr'
import { downloadText } from '@/components/cite/download'

/** Light modules around the code, without which cameras do not find it (ISO/IEC 18004: four). */
const quiet = 4

/** The link as a QR code: dark on white in both themes, since many cameras read nothing else. */
export function QrCode({ link }: { link: string }) {
  const code = useMemo(() => codeOf(link), [link])
  if (!code) return <p className="text-note">This link is too long for a QR code.</p>
  const { path, size } = code
  return (
    <div className="qr">
      <svg role="img" aria-labelledby="qr-title" viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
        <title id="qr-title">QR code of the link</title>
        <path d={`M0 0h${size}v${size}h-${size}z`} fill="#fff" />
        <path d={path} fill="#15171c" />
      </svg>
      <p>Opens this view on a phone</p>
      <button
        type="button"
        className="button button-quiet"
        onClick={() => downloadText('prospects-qr.svg', 'image/svg+xml', fileOf(path, size))}
      >
        Save the QR code
      </button>
    </div>
  )
}

/** The dark modules of a code as one path, and its size in modules; nothing where the link is too long for any. */
export function codeOf(link: string): { path: string; size: number } | undefined {
  try {
    const { data, size } = encode(link, { ecc: 'M', border: quiet })
    const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
    return { path, size }
  } catch {
    // More than the largest code holds, 2331 letters at this grade of correction.
    return undefined
  }
}

const fileOf = (path: string, size: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path d="M0 0h${size}v${size}h-${size}z" fill="#fff"/><path d="${path}" fill="#15171c"/></svg>`
