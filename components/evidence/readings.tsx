import { OurWords } from '@/components/marks/our-words'
import type { Reading } from '@/core/dossier'

/** Where words can be read in more than one way, each way is given. */
export function Readings({ readings }: { readings: readonly Reading[] }) {
  if (readings.length === 0) return null
  return (
    <section>
      <h3>Can be read in more than one way</h3>
      {readings.map(({ id, title, readings: ways }) => (
        <details key={id}>
          <summary className="cursor-pointer py-1">
            <OurWords says={title} />
          </summary>
          <ul className="list-disc pb-2 pl-8">
            {ways.map((way) => (
              <li key={way}>
                <OurWords says={way} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  )
}
