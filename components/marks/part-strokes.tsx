type Props = { number: number; x: number; y: number; width: number; height: number }

/** Room between two strokes, and in the middle of broken ones. */
const gap = 3

/** A piece of a bar in the strokes of a prospect, as many as over its column; grey and whole for the background. */
export function PartStrokes({ number, x, y, width, height }: Props) {
  const strokes = number === 0 ? 1 : ((number - 1) % 3) + 1
  const thick = (height - (strokes - 1) * gap) / strokes
  const broken = number > 3 && width > 4 * gap
  const half = (width - gap) / 2
  const d = Array.from({ length: strokes }, (_, stroke) => {
    const top = y + stroke * (thick + gap)
    const piece = (left: number, wide: number) => `M${left} ${top}h${wide}v${thick}h${-wide}z`
    return broken ? piece(x, half) + piece(x + half + gap, half) : piece(x, width)
  }).join('')
  return <path className={`part-strokes hue-${number}`} d={d} />
}
