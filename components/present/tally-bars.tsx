const [bar, gap, floor, tallest] = [36, 28, 172, 140]
const group = 2 * bar + gap

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
            {[before, after].map((hands, round) => {
              const height = (hands / most) * tallest
              const x = left + round * bar
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: the two rounds, always in this order
                <g key={round}>
                  {hands > 0 && (
                    <rect
                      className={round === 0 ? 'tally-before' : 'tally-after'}
                      x={x + 1}
                      y={floor - height}
                      width={bar - 2}
                      height={height}
                    />
                  )}
                  <text x={x + bar / 2} y={floor - height - 8}>
                    {hands}
                  </text>
                </g>
              )
            })}
            <text x={left + bar} y={194}>
              {name}
            </text>
          </g>
        )
      })}
      <path d={`M0 ${floor}H${width}`} />
    </svg>
  )
}
