type Size = 'small' | 'normal' | 'large'

/** The numeral of a prospect in its own shape; `number` is its place in the order of telling, from 1. */
export function Badge({ number, size = 'normal' }: { number: number; size?: Size }) {
  return (
    <span aria-hidden="true" className={`badge badge-${number} badge-${size} hue-${number}`}>
      {number}
    </span>
  )
}

/** Strokes over a column: as many as the prospect's number, up to three. */
export function Tally({ number }: { number: number }) {
  const strokes = ((number - 1) % 3) + 1
  const broken = number > 3 ? 'tally-broken' : ''
  return (
    <span aria-hidden="true" className={`tally tally-${strokes} ${broken} hue-${number}`}>
      {Array.from({ length: strokes }, (_, stroke) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: strokes are alike and never change places
        <i key={stroke} />
      ))}
    </span>
  )
}
