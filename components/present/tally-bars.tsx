const [thickness, gap, floor, tallest] = [36, 28, 172, 140]
const group = 2 * thickness + gap

type Props = { rows: { name: string; before: number; after: number }[] }

/** Hands for each prospect: an outline before, filled after. The same figures stand in the table beside it. */
export function TallyBars({ rows }: Props) {
  const most = Math.max(1, ...rows.flatMap(({ before, after }) => [before, after]))
  const width = rows.length * group
  return (
    <svg className="tally-bars" viewBox={`0 0 ${width} 200`} aria-hidden="true">
      {rows.map(({ name, before, after }, index) => {
        const left = index * group + gap / 2
        return (
          <g key={name}>
            <Bar className="tally-before" left={left} hands={before} most={most} />
            <Bar className="tally-after" left={left + thickness} hands={after} most={most} />
            <text x={left + thickness} y={194}>
              {name}
            </text>
          </g>
        )
      })}
      <path d={`M0 ${floor}H${width}`} />
    </svg>
  )
}

function Bar(props: { className: string; left: number; hands: number; most: number }) {
  const { className, left, hands, most } = props
  const height = (hands / most) * tallest
  return (
    <>
      {hands > 0 && (
        <rect className={className} x={left + 1} y={floor - height} width={thickness - 2} height={height} />
      )}
      <text x={left + thickness / 2} y={floor - height - 8}>
        {hands}
      </text>
    </>
  )
}
