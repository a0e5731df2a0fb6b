import { OurWords } from '@/components/marks/our-words'
import { Covering } from '@/components/present/covering'
import { ProspectHead } from '@/components/present/prospect-head'
import { Quoted } from '@/components/present/quoted'
import type { SlideProps } from '@/components/present/slide-props'
import { plain } from '@/core/our-words'
import { type Part, sidesOpen } from '@/view/slide-part'

/** A topic: a side for each prospect, covered until it is shown. */
export function RowSlide({ part, open, onUncover }: SlideProps<Extract<Part, { kind: 'row' }>>) {
  const shown = sidesOpen(part, open)
  return (
    <>
      <div className="sides-grid" data-sides={part.sides.length}>
        {part.sides.map(({ scenario, number, words, silent }, index) => (
          <section key={scenario.id} className={`side hue-${number}`}>
            <ProspectHead scenario={scenario} number={number} />
            <Covering at={index + 1} open={shown} label={plain(scenario.label)} onUncover={onUncover}>
              {silent ? (
                <p className="silent-side hatch">
                  <span>The text does not say.</span>
                </p>
              ) : (
                words && <Quoted words={words} hue={number} />
              )}
            </Covering>
          </section>
        ))}
      </div>
      {part.note && (
        <p className="slide-note" data-note={part.opens} data-covered={open < part.opens ? '' : undefined}>
          <OurWords says={part.note} />
        </p>
      )}
    </>
  )
}
