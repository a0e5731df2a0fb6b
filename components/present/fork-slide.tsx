import { Covering } from '@/components/present/covering'
import { Glyph, kindNames } from '@/components/present/glyph'
import { ProspectHead } from '@/components/present/prospect-head'
import { fitClass, QuotedInList } from '@/components/present/quoted'
import type { SlideProps } from '@/components/present/slide-props'
import { plain } from '@/core/our-words'
import type { ForkGroup, Part } from '@/view/slide-part'

const kinds = ['condition', 'action', 'response', 'outcome'] as const

/** The prospects step by step, with what each is silent on. A bracket holds what has no order; an arrow stands beside the words that give one. */
export function ForkSlide({ part, dossier, open, onUncover }: SlideProps<Extract<Part, { kind: 'fork' }>>) {
  return (
    <>
      <div className={`fork-grid ${fitClass(part.size)}`} data-sides={part.columns.length}>
        {part.columns.map(({ scenario, number, groups }) => (
          <section key={scenario.id} className={`hue-${number}`}>
            <ProspectHead scenario={scenario} number={number} />
            {groups.map((group) => (
              <Covering
                key={group.id}
                at={group.at}
                open={open}
                label={plain(scenario.label)}
                onUncover={onUncover}
              >
                {group.tie && <TiedBy tie={group.tie} places={dossier.places} hue={number} />}
                {group.silent.length > 0 && <Silent kinds={group.silent} />}
                {group.steps.length > 0 && <Steps group={group} places={dossier.places} hue={number} />}
              </Covering>
            ))}
          </section>
        ))}
      </div>
      <ul className="fork-key" aria-label="How to read the marks">
        {kinds.map((kind) => (
          <li key={kind}>
            <Glyph kind={kind} />
            {kindNames[kind]}
          </li>
        ))}
        <li>
          <span aria-hidden="true" className="bracket-sign" />
          no order given
        </li>
        {part.columns.some(({ groups }) => groups.some(({ tie }) => tie?.orders)) && (
          <li>
            <span aria-hidden="true">↓</span>
            order given
          </li>
        )}
      </ul>
    </>
  )
}

function Steps({ group, places, hue }: { group: ForkGroup } & Omit<TieProps, 'tie'>) {
  return (
    <ul className="fork-steps">
      {group.steps.map(({ step, quotes }) => (
        <li key={step.id}>
          <Glyph kind={step.kind} />
          <div>
            <span className="sr-only">{kindNames[step.kind]}: </span>
            <QuotedInList quotes={quotes} places={places} hue={hue} />
          </div>
        </li>
      ))}
    </ul>
  )
}

/** What another prospect has steps of, and this one has not. */
function Silent({ kinds }: { kinds: ForkGroup['silent'] }) {
  return (
    <div className="fork-silence">
      {kinds.map((kind) => (
        <Glyph key={kind} kind={kind} />
      ))}
      <p className="hatch">
        <span>
          <span className="sr-only">{kinds.map((kind) => kindNames[kind]).join(', ')}: </span>The text does
          not say.
        </span>
      </p>
    </div>
  )
}

type TieProps = {
  tie: NonNullable<ForkGroup['tie']>
  places: SlideProps<Part>['dossier']['places']
  hue: number
}

function TiedBy({ tie, places, hue }: TieProps) {
  return (
    <div className="fork-tie" data-orders={tie.orders ? '' : undefined}>
      <span className="sr-only">
        {tie.orders ? 'After this, by the words ' : 'Refers to the steps above, in the words '}
      </span>
      <QuotedInList quotes={tie.quotes} places={places} hue={hue} />
    </div>
  )
}
