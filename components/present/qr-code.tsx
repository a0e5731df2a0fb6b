import { useMemo } from 'react'
import { encode } from 'uqr'

/** An address as a QR code, dark on white in both themes: not every camera reads the reverse. */
export function QrCode({ address, label }: { address: string; label: string }) {
  const { size, path } = useMemo(() => {
    const { size, data } = encode(address, { ecc: 'M', border: 4 })
    const rows = data.map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join(''))
    return { size, path: rows.join('') }
  }, [address])
  return (
    <svg
      role="img"
      aria-label={label}
      className="code-of-address"
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <path d={`M0 0h${size}v${size}H0z`} fill="#fff" />
      <path d={path} fill="#15171c" />
    </svg>
  )
}
