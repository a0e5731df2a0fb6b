import { Badge, Tally } from '@/components/marks/badge'
import { OurWords } from '@/components/marks/our-words'
import { VoiceRule, voiceNames } from '@/components/marks/voice'
import type { Dossier, Quote } from '@/core/dossier'
import { locator, spokenLocator } from '@/core/locator'
import { quotesBy } from '@/core/quotes-by'
import { sitePath } from '@/view/base-path'

/** Each prospect as the text tells it, whole. */
export function AtAGlance({ dossier }: { dossier: Dossier }) {
  return (
    <div className="grid gap-x-(--gap) gap-y-8 tablet:grid-cols-[repeat(auto-fit,minmax(16rem,1fr))]">
      {dossier.scenarios.map((scenario, index) => {
        const whole = quotesBy(dossier, scenario.whole)
        const words = whole.flatMap(({ exact }) => exact.split(' ')).length
        return (
          <article key={scenario.id} className={`hue-${index + 1}`}>
            <Tally number={index + 1} />
            <header className="flex items-center gap-3 pb-2 pt-3">
              <Badge number={index + 1} size="large" />
              <h3 className="text-h1 font-semibold">
                <OurWords says={scenario.label} />
              </h3>
              <span className="ml-auto text-meta text-ink-2">{words} words</span>
            </header>
            {whole.map((quote) => (
              <WholeQuote key={quote.id} quote={quote} dossier={dossier} />
            ))}
          </article>
        )
      })}
    </div>
  )
}

function WholeQuote({ quote, dossier }: { quote: Quote; dossier: Dossier }) {
  return (
    <span className={`quote quote-single quote-${quote.voice} mt-3 text-quote-l`}>
      <VoiceRule voice={quote.voice} />
      <a className="quote-link" href={sitePath(`/${dossier.id}/source/${quote.id}/`)}>
        <span className="words">{quote.exact}</span>
        <span aria-hidden="true" className="locator">
          {locator(dossier, quote)}
        </span>
        <span className="sr-only ours">
          , {spokenLocator(dossier, quote)}, {voiceNames[quote.voice]}
        </span>
      </a>
    </span>
  )
}
