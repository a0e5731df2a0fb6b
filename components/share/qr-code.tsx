'use client'

import { useMemo } from 'react'
import { downloadText } from '@/components/cite/download'
import { codeOf } from '@/components/qr/code-of'

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

const fileOf = (path: string, size: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path d="M0 0h${size}v${size}h-${size}z" fill="#fff"/><path d="${path}" fill="#15171c"/></svg>`
