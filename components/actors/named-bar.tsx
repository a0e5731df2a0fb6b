import { PartStrokes } from '@/components/marks/part-strokes'
import type { ActorLine } from '@/core/appearances'
import { timesNamed } from '@/core/mentions'

type Segment = { part: number; x: number; width: number }

/** How many units of the drawing the longest bar takes. */
const longest = 100

const height = 14

/** The rest of the column is for the number behind the bar. */
const roomForBars = 0.72

/** How often an actor is named in each part, as a bar; the number beside it and the table below say the same. */
export function NamedBar({ line, most }: { line: ActorLine; most: number }) {
  const segments = segmentsOf(line, most)
  const length = (timesNamed(line.counts) / Math.max(1, most)) * longest
  if (length === 0) return null
  return (
    <svg
      aria-hidden="true"
      className="named-bar"
      width={`${length * roomForBars}%`}
      viewBox={`0 0 ${length} ${height}`}
      preserveAspectRatio="none"
    >
      {segments.map(({ part, x, width }) => (
        <PartStrokes key={part} number={part} x={x} y={0} width={width} height={height} />
      ))}
    </svg>
  )
}

function segmentsOf({ appearances }: ActorLine, most: number): Segment[] {
  const unit = most > 0 ? longest / most : 0
  const segments: Segment[] = []
  let x = 0
  for (const { part, counts } of appearances) {
    const width = timesNamed(counts) * unit
    // A hair's breadth is left between two parts.
    if (width > 0) segments.push({ part, x, width: width - 0.8 })
    x += width
  }
  return segments
}
