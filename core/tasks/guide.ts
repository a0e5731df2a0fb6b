import { comparison, type Row } from '@/core/comparison'
import type { Dossier, Group, Quote, QuoteId, Scenario, Step, Voice } from '@/core/dossier'
import { askableQuotes, carrying } from '@/core/tasks/askable'

/** What the guide shows of a dossier to explain the marks; nothing where the dossier has no such thing. */
export type Examples = {
  voices: { voice: Voice; quote: Quote }[]
  /** The words that came through the most hands. */
  hands: QuoteId | undefined
  /** A topic on which one side is silent, if there is one that the text names elsewhere. */
  silence: Row | undefined
  steps: { step: Step; hue: number }[]
  /** A group of steps that the text puts after another, with the words that do. */
  ordered: { group: Group; scenario: Scenario } | undefined
  /** A prospect whose steps the text gives no order. */
  unordered: Scenario | undefined
}

/** Examples from the dossier itself, found by rule, so that every dossier explains itself. */
export function examplesIn(dossier: Dossier): Examples {
  const { scenarios } = dossier
  const carriers = carrying(dossier)
  const quotes = askableQuotes(dossier).filter(({ id }) => carriers.has(id))
  const inVoice = (voice: Voice) => shortest(quotes.filter((quote) => quote.voice === voice))
  const silent = comparison(dossier).filter(({ speaking }) => speaking === 'some')
  const steps = scenarios.flatMap(({ groups }, index) =>
    groups.flatMap((group) => group.steps.map((step) => ({ step, hue: index + 1 }))),
  )
  return {
    voices: (['direct', 'reported', 'narrated'] as const).flatMap((voice) => {
      const quote = inVoice(voice)
      return quote ? [{ voice, quote }] : []
    }),
    hands: [...quotes].sort((a, b) => b.hands.length - a.hands.length)[0]?.id,
    silence: silent.find(({ topic }) => (topic.elsewhere ?? []).length > 0) ?? silent[0],
    steps: (['condition', 'action', 'response', 'outcome'] as const).flatMap(
      (kind) => steps.find(({ step }) => step.kind === kind) ?? [],
    ),
    ordered: scenarios
      .flatMap((scenario) => scenario.groups.map((group) => ({ group, scenario })))
      .find(({ group }) => group.after),
    unordered: scenarios.find(({ groups }) => groups.every(({ after }) => !after)),
  }
}

const shortest = (quotes: readonly Quote[]): Quote | undefined =>
  [...quotes].sort((a, b) => a.exact.length - b.exact.length)[0]
