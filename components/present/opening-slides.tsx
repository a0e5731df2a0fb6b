import { OurWords } from '@/components/marks/our-words'
import { FirstSteps } from '@/components/present/first-steps'
import { Join } from '@/components/present/join'
import { ProspectHead } from '@/components/present/prospect-head'
import { Quoted, QuotedInList } from '@/components/present/quoted'
import type { SlideProps } from '@/components/present/slide-props'
import type { Dossier } from '@/core/dossier'
import type { Part } from '@/view/slide-part'

/** What the comparison asks, the words in which the prospects part, and the prospects. */
export function TitleSlide({ part, dossier, onUncover }: SlideProps<Extract<Part, { kind: 'title' }>>) {
  return (
    <>
      <Join />
      <div className="title-words">
        <QuotedInList quotes={part.words} places={dossier.places} hue={0} />
        {onUncover && <FirstSteps />}
      </div>
      <Arms dossier={dossier} />
    </>
  )
}

/** Where the text turns to its prospects. */
export function PartingSlide({ part, dossier }: SlideProps<Extract<Part, { kind: 'parting' }>>) {
  return (
    <>
      {part.words && <Quoted words={part.words} hue={0} />}
      <Arms dossier={dossier} />
    </>
  )
}

/** The arms of the fork, left and right and never up and down: height would read as better or worse. */
function Arms({ dossier }: { dossier: Dossier }) {
  return (
    <div className="arms sides-grid" data-sides={dossier.scenarios.length}>
      {dossier.scenarios.map((scenario, index) => (
        <div key={scenario.id} className={`hue-${index + 1}`}>
          <ProspectHead scenario={scenario} number={index + 1} />
        </div>
      ))}
    </div>
  )
}

/** Through whose hands the words came. */
export function HandsSlide({ part, dossier }: SlideProps<Extract<Part, { kind: 'hands' }>>) {
  const { source } = part
  return (
    <ol className="hands-list">
      {source.hands.map(({ actor, verb }) => (
        <li key={actor}>
          <b className="src">{dossier.actors.find(({ id }) => id === actor)?.name ?? actor}</b>{' '}
          <OurWords says={verb} />
        </li>
      ))}
      <li>
        <b>
          <OurWords says={source.label} />
        </b>{' '}
        <OurWords says={source.verb} />
        {source.publisher && <small>By our record, it is published by {source.publisher.name}.</small>}
      </li>
      <li>
        <b>this page</b> arranges
      </li>
    </ol>
  )
}

/** What the text tells before the prospects: some of its groups at a time. */
export function MomentsSlide({ part, dossier }: SlideProps<Extract<Part, { kind: 'moments' }>>) {
  return (
    <>
      {part.strands.map(({ name, moments }) => (
        <section key={name}>
          <h2 className="slide-strand">
            <OurWords says={name} />
          </h2>
          <ul className="moments">
            {moments.map(({ moment, quotes }) => (
              <li key={moment.id}>
                <h3>
                  <OurWords says={moment.label} />
                </h3>
                <QuotedInList quotes={quotes} places={dossier.places} hue={0} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className="slide-small">No order is given between the groups.</p>
    </>
  )
}
