'use client'

import { type ReactNode, useMemo } from 'react'
import { BackToOverview } from '@/components/class/back-to-overview'
import { GuideOrder } from '@/components/class/guide-order'
import { GuideSilence } from '@/components/class/guide-silence'
import { Hands } from '@/components/evidence/hands'
import { useDossier } from '@/components/frame/dossier-context'
import { Badge } from '@/components/marks/badge'
import { OurWords } from '@/components/marks/our-words'
import { voiceNames } from '@/components/marks/voice'
import { Quote } from '@/components/quote/quote'
import { StepMark } from '@/components/timeline/step-mark'
import type { Quote as QuoteItem, Voice } from '@/core/dossier'
import { evidenceOf } from '@/core/evidence'
import { examplesIn } from '@/core/tasks/guide'
import { prospectAt } from '@/core/where'
import { classPageTitles } from '@/view/class-titles'

const voiceMeanings: Record<Voice, string> = {
  direct: 'A solid rule, and quotation marks: the text prints these as somebody’s very words.',
  reported: 'A rule of dashes, and no quotation marks: the text puts into its own words what somebody said.',
  narrated: 'A rule of dots: the text itself tells it.',
}

const stepMeanings = {
  condition: 'Condition: a state of things. Nobody is said to do it.',
  action: 'Action: somebody does it.',
  response: 'Response: the text itself calls it one.',
  outcome: 'Outcome: what becomes of something.',
}

/** What the marks mean, each on an example from the dossier itself. */
export function Guide() {
  const dossier = useDossier()
  const examples = useMemo(() => examplesIn(dossier), [dossier])
  const hands = examples.hands && evidenceOf(dossier, examples.hands)
  const hueOf = ({ id }: QuoteItem) => {
    const place = dossier.places[id]
    return place ? prospectAt(dossier, place) : 0
  }
  return (
    <article className="guide pt-5">
      <BackToOverview />
      <h1 className="pt-1 text-h1 font-semibold">{classPageTitles['how-to-read'].title}</h1>
      <Part title="Whose words">
        <p>
          Words in a typeface with serifs,{' '}
          <span className="src">{firstWords(dossier.sources[0]?.paragraphs[0])}</span>, are the text’s own, to
          the letter. Words without, like these, are ours. A sign such as ¶5 gives the number of the
          paragraph. […] stands for words left out. Follow any words of the text to see them in their place.
        </p>
      </Part>
      <Part title="The prospects">
        <ul className="grid gap-2">
          {dossier.scenarios.map(({ id, ordinal, label }, index) => (
            <li key={id} className="flex items-center gap-2">
              <Badge number={index + 1} />
              <span>
                <OurWords says={`${ordinal}: ${label}`} />
              </span>
            </li>
          ))}
        </ul>
        <p>They stand in the order of telling. No side is the better one, and their names are ours.</p>
      </Part>
      <Part title="Voice">
        <ul className="grid gap-4">
          {examples.voices.map(({ voice, quote }) => (
            <li key={voice}>
              <Quote quotes={[quote]} hue={hueOf(quote)} />
              <p className="pt-1">
                <b>{capital(voiceNames[voice])}.</b> {voiceMeanings[voice]}
              </p>
            </li>
          ))}
        </ul>
      </Part>
      {hands && (
        <Part title="Hands">
          <Quote quotes={[hands.quote]} hue={hueOf(hands.quote)} />
          <div className="evidence-hands">
            <Hands evidence={hands} />
          </div>
          <p>
            Words pass from mouth to mouth before they are printed. A filled dot: this sentence names the
            hand. An open dot: it is named elsewhere in the text.
          </p>
        </Part>
      )}
      {examples.silence && (
        <Part title="Silence">
          <GuideSilence row={examples.silence} />
        </Part>
      )}
      <Part title="Steps">
        <ul className="grid gap-4">
          {examples.steps.map(({ step, hue }) => (
            <li key={step.id}>
              <p>
                <StepMark kind={step.kind} />{' '}
                <b>
                  <OurWords says={step.label} />.
                </b>{' '}
                {stepMeanings[step.kind]}
              </p>
              {dossier.quotes
                .filter(({ id }) => step.quotes.includes(id))
                .map((quote) => (
                  <Quote key={quote.id} quotes={[quote]} hue={hue} />
                ))}
            </li>
          ))}
        </ul>
      </Part>
      <Part title="Order">
        <GuideOrder ordered={examples.ordered} unordered={examples.unordered} />
      </Part>
    </article>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="guide-part">
      <h2>{title}</h2>
      <div className="grid gap-3">{children}</div>
    </section>
  )
}

/** Enough words to see their typeface. */
const firstWords = (paragraph = '') => paragraph.split(' ').slice(0, 3).join(' ')

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
