import { hatchLine, hue, ink, paper } from '@/components/card/palette'
import type { Voice } from '@/core/dossier'

const shapes = [
  'M16 0a16 16 0 1 1 0 32a16 16 0 1 1 0-32',
  'M1 1h30v30h-30z',
  'M8 1h16l8 15-8 15H8L0 16z',
  'M16-1 33 16 16 33-1 16z',
  'M16 0 32 13 26 32H6L0 13z',
  'M0 0h32v22L16 32 0 22z',
]

/** The numeral of a prospect in its shape. */
export function CardBadge({ number, size }: { number: number; size: number }) {
  return (
    <div style={{ display: 'flex', position: 'relative', width: size, height: size, flexShrink: 0 }}>
      <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
        <path d={shapes[number - 1] ?? ''} fill={hue(number)} />
      </svg>
      <div
        style={{
          position: 'absolute',
          top: 0,
          right: 0,
          bottom: 0,
          left: 0,
          display: 'flex',
          alignItems: 'center',
          justifyContent: 'center',
          color: paper,
          fontSize: size * 0.62,
          fontWeight: 700,
        }}
      >
        {String(number)}
      </div>
    </div>
  )
}

/** Strokes over a prospect: as many as its number, up to three; from the fourth on broken in the middle. */
export function CardTally({ number, width }: { number: number; width: number }) {
  const count = ((number - 1) % 3) + 1
  const thick = [12, 5, 3.4][count - 1] ?? 12
  const pitch = count > 1 ? (14 - thick) / (count - 1) : 0
  const path = Array.from({ length: count }, (_, stroke) => {
    const top = count > 1 ? stroke * pitch : 2
    const long = `M0 ${top}h${width}v${thick}h-${width}z`
    const half = width / 2 - 9
    return number > 3
      ? `M0 ${top}h${half}v${thick}h-${half}zM${width} ${top}h-${half}v${thick}h${half}z`
      : long
  }).join('')
  return (
    <svg width={width} height={14} viewBox={`0 0 ${width} 14`} aria-hidden="true">
      <path d={path} fill={hue(number)} />
    </svg>
  )
}

/** Taller than any card: what is too long is cut off by its box. */
const far = 640

/** The rule of a voice: solid, dashed or dotted. */
export function CardRule({ voice, number }: { voice: Voice; number: number }) {
  const color = number === 0 ? ink : hue(number)
  return (
    <div
      style={{
        display: 'flex',
        position: 'absolute',
        left: 0,
        top: 8,
        bottom: 6,
        width: 8,
        overflow: 'hidden',
      }}
    >
      <svg width={8} height={far} viewBox={`0 0 8 ${far}`} aria-hidden="true" style={{ flexShrink: 0 }}>
        {voice === 'narrated' ? (
          <path d={dots} fill={color} />
        ) : (
          <path d={voice === 'direct' ? `M0 0h8v${far}h-8z` : dashes} fill={color} />
        )}
      </svg>
    </div>
  )
}

const each = (pitch: number, draw: (at: number) => string) =>
  Array.from({ length: Math.ceil(far / pitch) }, (_, index) => draw(index * pitch)).join('')

const dashes = each(24, (at) => `M0 ${at}h8v16h-8z`)
const dots = each(16, (at) => `M0 ${at + 4}a4 4 0 1 1 8 0a4 4 0 1 1-8 0`)

/** Silence: hatched to the edges, with the words knocked out. */
export function CardSilence({ width, height, size }: { width: number; height: number; size: number }) {
  const lines = Array.from(
    { length: Math.ceil((width + height) / 24) },
    (_, index) => `M${index * 24} 0 ${index * 24 - height} ${height}`,
  ).join('')
  return (
    <div style={{ display: 'flex', position: 'relative', width, height, overflow: 'hidden' }}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <path d={lines} stroke={hatchLine} strokeWidth={2} />
      </svg>
      <div style={{ display: 'flex', position: 'absolute', left: 0, right: 24, top: 20 }}>
        <div style={{ display: 'flex', background: paper, padding: '6px 16px 8px 0', fontSize: size }}>
          The text does not say.
        </div>
      </div>
    </div>
  )
}
