import type { Dossier, Quote, QuoteId } from '@/core/dossier'
import { askableQuotes, attributing, carrying, overlapping } from '@/core/tasks/askable'
import { type Selection, selected } from '@/core/tasks/selection'
import type { ChoiceTask, Item, Option } from '@/core/tasks/task'

/** Quotes to be matched to their voice and to the hands that they came through. */
export function whoSaysIt(dossier: Dossier, selection: Selection): ChoiceTask {
  const pool = settledQuotes(dossier).map(
    (quote): Item => ({
      id: quote.id,
      asked: { about: 'words', quote },
      answer: voiceAndHands(quote),
      settles: [quote.id, ...(quote.attribution ? [quote.attribution] : [])],
    }),
  )
  const items = selected({ pool, binOf: (item) => item.answer, clash: overlapping(dossier) }, selection)
  return { options: optionsOf(dossier, new Set(pool.map(({ answer }) => answer))), items }
}

const voiceAndHands = ({ voice, hands }: Quote) => [voice, ...hands].join('~')

function optionsOf({ quotes }: Dossier, answers: ReadonlySet<string>): Option[] {
  const options = new Map<string, Option>()
  for (const quote of quotes) {
    const id = voiceAndHands(quote)
    if (answers.has(id)) options.set(id, { id, is: 'voice', voice: quote.voice, hands: quote.hands })
  }
  const loudness = ['direct', 'reported', 'narrated']
  return [...options.values()].sort((a, b) =>
    a.is === 'voice' && b.is === 'voice' ? loudness.indexOf(a.voice) - loudness.indexOf(b.voice) : 0,
  )
}

/**
 * The quotes of which it is beyond dispute who says them: not those whose sentence takes its speaker from another
 * one, unless they stand in quotation marks, nor those that a reading sets beside words that name a speaker.
 */
function settledQuotes(dossier: Dossier): Quote[] {
  const [speakers, carriers] = [attributing(dossier), carrying(dossier)]
  const disputed = new Set<QuoteId>(
    dossier.readings
      .filter(({ quotes }) => quotes.some((id) => speakers.has(id)))
      .flatMap(({ quotes }) => quotes),
  )
  const inherited = ({ voice, inherited }: Quote) => voice === 'reported' && inherited === true
  return askableQuotes(dossier)
    .filter(({ id }) => carriers.has(id) || speakers.has(id))
    .filter((quote) => !inherited(quote) && !disputed.has(quote.id))
}
