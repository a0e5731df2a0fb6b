import fc from 'fast-check'
import type { Dossier, Place, QuoteId, ScenarioId } from '@/core/dossier'
import { parse } from '@/core/parse'
import type { Selection } from '@/core/tasks/selection'
import gerasimov from '@/data/dossiers/gerasimov-2017.json'
import { threeProspects } from '@/tests/core/three-prospects'

function realDossier(): Dossier {
  const parsed = parse(gerasimov)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues, null, 2))
  return parsed.value
}

/** Two prospects and one source; three and two. */
export const dossiers: [string, Dossier][] = [
  ['the real dossier', realDossier()],
  ['the invented dossier', threeProspects()],
]

export const selections: fc.Arbitrary<Selection> = fc.record({
  seed: fc.string({ maxLength: 12 }),
  items: fc.integer({ min: 1, max: 40 }),
  half: fc.constantFrom('a', 'b', null),
})

/** Every item that a task can ever ask for. */
export const everything: Selection = { seed: '', items: 1000, half: null }

const shares = (a: Place, b: Place) =>
  a.source === b.source && a.paragraph === b.paragraph && a.start < b.end && b.start < a.end

/** The prospects in whose telling a quote stands, in part or whole: found anew, apart from the code under test. */
export function toldIn(dossier: Dossier, id: QuoteId): ScenarioId[] {
  return dossier.scenarios
    .filter(({ whole }) =>
      whole.some((told) => shares(dossier.places[told] as Place, dossier.places[id] as Place)),
    )
    .map((scenario) => scenario.id)
}

/** How often these words are printed in the sources, whatever their case. */
export function timesPrinted(dossier: Dossier, words: string): number {
  const text = dossier.sources
    .flatMap(({ paragraphs }) => paragraphs)
    .join('\n')
    .toLowerCase()
  let count = 0
  for (let at = text.indexOf(words.toLowerCase()); at !== -1; at = text.indexOf(words.toLowerCase(), at + 1))
    count += 1
  return count
}
