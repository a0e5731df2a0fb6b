import { OurWords } from '@/components/marks/our-words'
import type { Dossier } from '@/core/dossier'

/** Whose words these are and through whose hands they came, on every slide. */
export function SlideFoot({ dossier, position }: { dossier: Dossier; position: string }) {
  const [source] = dossier.sources
  return (
    <footer className="slide-foot">
      <ol className="slide-chain">
        {source?.hands.map(({ actor }) => (
          <li key={actor}>
            <b>{dossier.actors.find(({ id }) => id === actor)?.name ?? actor}</b>
          </li>
        ))}
        {source && (
          <li>
            <b>
              <OurWords says={source.label} />
            </b>
            {source.publisher && <span className="only-wide"> ({source.publisher.name})</span>}
          </li>
        )}
        <li>
          <b>this page</b>
        </li>
      </ol>
      <p className="slide-position">{position}</p>
    </footer>
  )
}
