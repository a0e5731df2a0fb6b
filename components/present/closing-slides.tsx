import { Badge } from '@/components/marks/badge'
import { OurWords } from '@/components/marks/our-words'
import { VoiceRule, voiceNames } from '@/components/marks/voice'
import { Covering } from '@/components/present/covering'
import { ProspectHead } from '@/components/present/prospect-head'
import { Quoted, QuotedInList } from '@/components/present/quoted'
import type { SlideProps } from '@/components/present/slide-props'
import type { Heard } from '@/core/attributions'
import type { Part } from '@/view/slide-part'

/** One quote as large as it goes, with whose words they are. */
export function WordsSlide({ part, dossier }: SlideProps<Extract<Part, { kind: 'words' }>>) {
  const { quote, number, words } = part
  const scenario = dossier.scenarios[number - 1]
  const speaker = dossier.actors.find(({ id }) => id === quote.speaker)
  return (
    <>
      {scenario ? (
        <ProspectHead scenario={scenario} number={number} />
      ) : (
        <h2 className="slide-strand">Before the prospects</h2>
      )}
      <Quoted words={words} hue={number} />
      <p className={`slide-note with-rule hue-${number}`}>
        <VoiceRule voice={quote.voice} />
        <span>
          <b className="first-letter-up">{voiceNames[quote.voice]}</b>
          {speaker && quote.voice !== 'narrated' && (
            <>
              {' '}
              of <span className="src">{speaker.name}</span>
            </>
          )}
        </span>
      </p>
    </>
  )
}

/** The ways in which words can be read. */
export function ReadingSlide({ part, dossier }: SlideProps<Extract<Part, { kind: 'reading' }>>) {
  return (
    <>
      <h2 className="slide-strand">
        <OurWords says={part.reading.title} />
      </h2>
      <div className="moments">
        <QuotedInList quotes={[part.quote]} places={dossier.places} hue={0} />
      </div>
      <ol className="readings">
        {part.reading.readings.map((one) => (
          <li key={one}>
            <OurWords says={one} />
          </li>
        ))}
      </ol>
    </>
  )
}

const heardNames: Record<Heard['how'], string> = {
  quoted: 'Quoted in their own words',
  reported: 'Reported, never quoted',
  'passes-on': 'Passing on what others say',
  missing: 'Spoken about, never heard',
}

/** Who is heard, and who is only spoken about. */
export function VoicesSlide({ part }: SlideProps<Extract<Part, { kind: 'voices' }>>) {
  return (
    <dl className="voices">
      {part.heard.map(({ how, actors }) => (
        <div key={how}>
          <dt>
            {heardNames[how]} {actors.length}
          </dt>
          <dd>
            {actors.length === 0 && 'nobody'}
            {actors.map(({ id, name }, index) => (
              <span key={id}>
                {index > 0 && ', '}
                <span className="src">{name}</span>
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** A question to the room, and the words that it is about. */
export function QuestionSlide({ part, open, onUncover }: SlideProps<Extract<Part, { kind: 'question' }>>) {
  if (!part.words) return null
  return (
    <Covering
      at={1}
      open={part.opens > 0 ? open : 1}
      label="The words that it is about"
      onUncover={onUncover}
      className="covering-rest"
    >
      <Quoted words={part.words} hue={0} />
    </Covering>
  )
}

/** Where the text names each of its actors. */
export function ActorsSlide({ part, dossier }: SlideProps<Extract<Part, { kind: 'actors' }>>) {
  return (
    <>
      <table className="actor-table">
        <thead>
          <tr>
            <td />
            <th scope="col">Before</th>
            {dossier.scenarios.map(({ id, label }, index) => (
              <th key={id} scope="col">
                <Badge number={index + 1} />
                <span className="sr-only">
                  <OurWords says={label} />
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {part.rows.map(({ actor, named }) => (
            <tr key={actor.id}>
              <th scope="row" className="src">
                {actor.name}
              </th>
              {named.map((times, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the columns are those of the head
                <td key={index}>{times === 0 ? <span className="ink-quiet">not named</span> : times}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="slide-small">
        Times named; descriptions and pronouns count, names inside other names do not.
      </p>
    </>
  )
}
