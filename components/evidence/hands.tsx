import { ActorLink } from '@/components/actors/actor-link'
import { FollowToggle } from '@/components/actors/follow'
import { capitalised } from '@/components/marks/capitalised'
import { OurWords } from '@/components/marks/our-words'
import type { Evidence, Hand } from '@/core/evidence'

/** Every hand between the first mouth and this page; open where this sentence does not name it. */
export function Hands({ evidence }: { evidence: Evidence }) {
  const { hands, source, place, quote } = evidence
  return (
    <section>
      <h3>Hands it passed through</h3>
      <ol className="hands">
        {hands.map((hand, index) => (
          <li key={hand.actor.id} className={hand.namedHere ? '' : 'hand-elsewhere'}>
            <i aria-hidden="true" />
            <b>
              <ActorLink actor={hand.actor} />
            </b>{' '}
            <span className="text-ink-2">
              {index === 0 ? 'speaks' : 'passes it on'}; {whereNamed(hand)}
            </span>{' '}
            <FollowToggle actor={hand.actor} short />
          </li>
        ))}
        <li>
          <i aria-hidden="true" />
          <b>
            <OurWords says={capitalised(source.label)} />
          </b>{' '}
          <span className="text-ink-2">
            {quote.voice === 'narrated' ? 'asserts it' : <OurWords says={source.verb} />}, ¶{place.paragraph}
          </span>
        </li>
        <li>
          <i aria-hidden="true" />
          <b>This page</b> <span className="text-ink-2">arranges it</span>
        </li>
      </ol>
    </section>
  )
}

function whereNamed({ namedHere, namedIn }: Hand): string {
  if (namedHere) return 'named in this sentence'
  const paragraphs = namedIn.map((paragraph) => `¶${paragraph}`).join(', ')
  return paragraphs ? `named in ${paragraphs}, not in this sentence` : 'not named in the text'
}
