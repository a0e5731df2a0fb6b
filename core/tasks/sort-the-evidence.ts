import type { Dossier, Place, Quote, QuoteId, Scenario } from '@/core/dossier'
import { askableQuotes, attributing, carrying, overlapping } from '@/core/tasks/askable'
import { type Selection, selected } from '@/core/tasks/selection'
import { answerOf, type ChoiceTask, type Item, type Option, prospectOptions } from '@/core/tasks/task'
import { liesWithin, sharesWords } from '@/core/where'

const background: Option = { id: 'background', is: 'background' }
const attribution: Option = { id: 'who-speaks', is: 'attribution' }

/** Quotes to be put into the prospect that they belong to, into the background, or among what only says who speaks. */
export function sortTheEvidence(dossier: Dossier, selection: Selection): ChoiceTask {
  const partOf = partsOf(dossier)
  const pool = askableQuotes(dossier).flatMap((quote): Item[] => {
    const answer = partOf(quote)
    return answer ? [{ id: quote.id, asked: { about: 'words', quote }, answer, settles: [quote.id] }] : []
  })
  const items = selected({ pool, binOf: (item) => item.answer, clash: overlapping(dossier) }, selection)
  const options = [...prospectOptions(dossier.scenarios), background, attribution]
  const answers = new Set(pool.map((item) => item.answer))
  // An answer that is never right would only puzzle; one that this selection leaves out stays, or it gave a hint.
  return { options: options.filter(({ id }) => answers.has(id)), items }
}

/** Tells the part that a quote belongs to without doubt, if it belongs to one. */
function partsOf(dossier: Dossier): (quote: Quote) => string | undefined {
  const [carriers, speakers, fork] = [carrying(dossier), attributing(dossier), ofTheFork(dossier)]
  const attributions = [...speakers].flatMap((id) => dossier.places[id] ?? [])
  return ({ id }) => {
    const place = dossier.places[id]
    if (!place) return undefined
    const touched = dossier.scenarios.filter((scenario) => tells(dossier, scenario, place, sharesWords))
    if (touched.length > 0) {
      const [scenario] = touched
      const whole = scenario && touched.length === 1 && tells(dossier, scenario, place, liesWithin)
      return whole && carriers.has(id) ? answerOf(scenario) : undefined
    }
    if (speakers.has(id)) return carriers.has(id) ? undefined : attribution.id
    // Words within an attribution can be counted as background or as naming the speaker.
    const beside = fork.has(id) || attributions.some((other) => sharesWords(other, place))
    return carriers.has(id) && !beside ? background.id : undefined
  }
}

/** Whether a place lies within, or overlaps, the words in which a prospect is told. */
function tells(
  { places }: Dossier,
  { whole }: Scenario,
  place: Place,
  how: (inner: Place, outer: Place) => boolean,
): boolean {
  return whole.some((id) => {
    const told = places[id]
    return told !== undefined && how(place, told)
  })
}

/** The words that lead up to the prospects: they can be counted as background, or as the telling itself. */
function ofTheFork({ moments }: Dossier): Set<QuoteId> {
  const strands = moments.filter(({ fork }) => fork).map(({ strand }) => strand)
  return new Set(moments.filter(({ strand }) => strands.includes(strand)).flatMap(({ quotes }) => quotes))
}
