import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dossier, Place } from '@/core/dossier'
import type { Selection } from '@/core/tasks/selection'
import { sortTheEvidence } from '@/core/tasks/sort-the-evidence'
import type { ChoiceTask, Item } from '@/core/tasks/task'
import { whatTheTextSays } from '@/core/tasks/what-the-text-says'
import { whoSaysIt } from '@/core/tasks/who-says-it'
import { dossiers, everything, selections, timesPrinted, toldIn } from '@/tests/core/tasks/dossiers'

const tasks: [string, (dossier: Dossier, selection: Selection) => ChoiceTask][] = [
  ['sort the evidence', sortTheEvidence],
  ['who says it', whoSaysIt],
  ['what does the text say', whatTheTextSays],
]

const cases = dossiers.flatMap(([ofDossier, dossier]) =>
  tasks.map(([name, task]) => [name, ofDossier, task, dossier] as const),
)

const quoteOf = ({ asked }: Item) => {
  if (asked.about !== 'words') throw new Error('The item asks about no words.')
  return asked.quote
}

const topicOf = ({ asked }: Item) => {
  if (asked.about !== 'topic') throw new Error('The item asks about no topic.')
  return asked
}

describe.each(cases)('%s, made from %s', (_name, _ofDossier, task, dossier) => {
  it('is the same for the same link', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        expect(task(dossier, selection)).toEqual(task(dossier, selection))
      }),
    )
  })

  it('has one answer to each item, among the options, and no item twice', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        const { items, options } = task(dossier, selection)
        const offered = options.map(({ id }) => id)
        expect(new Set(offered).size).toBe(offered.length)
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
        for (const { answer } of items) expect(offered).toContain(answer)
        expect(items.length).toBeLessThanOrEqual(selection.items)
        expect(items.length).toBeGreaterThan(0)
      }),
    )
  })

  it('gives the halves of a class nothing in common', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        const ids = (half: 'a' | 'b') => task(dossier, { ...selection, half }).items.map(({ id }) => id)
        expect(ids('a').filter((id) => ids('b').includes(id))).toEqual([])
      }),
    )
  })

  it('reaches every answer with enough items, whatever the seed', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const all = new Set(task(dossier, everything).items.map(({ answer }) => answer))
        const { items } = task(dossier, { seed, items: all.size, half: null })
        expect(items.map(({ answer }) => answer).sort()).toEqual([...all].sort())
      }),
    )
  })

  it('differs from seed to seed', () => {
    const seen = new Set(
      ['one', 'two', 'three', 'four', 'five'].map((seed) =>
        task(dossier, { seed, items: 6, half: null })
          .items.map(({ id }) => id)
          .join(),
      ),
    )
    expect(seen.size).toBeGreaterThan(1)
  })
})

describe.each(dossiers)('an item made from %s', (_, dossier) => {
  it('to be sorted stands in one part alone, and nowhere else in the text', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        for (const item of sortTheEvidence(dossier, selection).items) {
          const quote = quoteOf(item)
          const told = toldIn(dossier, quote.id)
          expect(timesPrinted(dossier, quote.exact)).toBe(1)
          expect(item.settles).toEqual([quote.id])
          if (item.answer === 'background' || item.answer === 'who-speaks') expect(told).toEqual([])
          else expect(told.map((id) => `prospect-${id}`)).toEqual([item.answer])
          const attributes = dossier.quotes.some(({ attribution }) => attribution === quote.id)
          if (item.answer === 'who-speaks') expect(attributes).toBe(true)
          if (item.answer === 'background') expect(attributes).toBe(false)
        }
      }),
    )
  })

  it('never lies within the words of another', () => {
    fc.assert(
      fc.property(selections, fc.constantFrom(sortTheEvidence, whoSaysIt), (selection, task) => {
        const places = task(dossier, selection).items.map((item) => dossier.places[quoteOf(item).id] as Place)
        for (const [index, a] of places.entries())
          for (const b of places.slice(index + 1))
            if (a.source === b.source && a.paragraph === b.paragraph)
              expect(a.end <= b.start || b.end <= a.start).toBe(true)
      }),
    )
  })

  it('has the voice and the hands that the dossier gives its words, where no reading disputes them', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        const { items, options } = whoSaysIt(dossier, selection)
        for (const item of items) {
          const quote = quoteOf(item)
          expect(timesPrinted(dossier, quote.exact)).toBe(1)
          expect(options.find(({ id }) => id === item.answer)).toMatchObject({
            voice: quote.voice,
            hands: quote.hands,
          })
          if (quote.voice === 'reported') expect(quote.inherited).toBeUndefined()
          const attributions = new Set(dossier.quotes.map(({ attribution }) => attribution))
          for (const { quotes } of dossier.readings)
            if (quotes.includes(quote.id)) expect(quotes.filter((id) => attributions.has(id))).toEqual([])
        }
      }),
    )
  })

  it('that is a statement is said of just the prospects of its answer, and is no reading of ours', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        for (const item of whatTheTextSays(dossier, selection).items) {
          const { topic, says } = topicOf(item)
          const sides = topic.sides.flatMap((side) => ('silent' in side ? [] : [side]))
          expect(sides.some(({ ourReading }) => ourReading)).toBe(false)
          const said = sides.filter((side) => says === undefined || side.says === says)
          const right =
            said.length === 0
              ? 'no-prospect'
              : said.length === dossier.scenarios.length
                ? 'every-prospect'
                : said.map(({ scenario }) => `prospect-${scenario}`).join()
          expect(item.answer).toBe(right)
          const words = said.length === 0 ? (topic.elsewhere ?? []) : said.flatMap(({ quotes }) => quotes)
          expect(new Set(item.settles)).toEqual(new Set(words))
        }
      }),
    )
  })

  it('never asks about one topic twice', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        const topics = whatTheTextSays(dossier, selection).items.map((item) => topicOf(item).topic.id)
        expect(new Set(topics).size).toBe(topics.length)
      }),
    )
  })
})

describe('what is left out', () => {
  const idsOf = (task: (typeof tasks)[number][1], name: string) => {
    const dossier = dossiers.find(([one]) => one === name)?.[1] as Dossier
    // Items that clash with each other come with different seeds.
    return new Set(
      Array.from({ length: 60 }, (_, seed) =>
        task(dossier, { ...everything, seed: String(seed) }).items.map(({ id }) => id),
      ).flat(),
    )
  }
  const [real, invented] = ['the real dossier', 'the invented dossier']

  it('words that two prospects share', () => {
    expect(idsOf(sortTheEvidence, invented).has('school-stays')).toBe(false)
    expect(idsOf(sortTheEvidence, invented).has('told-school-stays')).toBe(true)
  })

  it('words that are printed again elsewhere, and words that stand for nothing alone', () => {
    const ids = idsOf(sortTheEvidence, real)
    expect(
      ['european-security', 'gerasimov-said-of-trust', 'would-keep', 'and-practicing'].some((id) =>
        ids.has(id),
      ),
    ).toBe(false)
    expect(ids.has('will-only-worsen')).toBe(true)
  })

  it('the words of the fork, and words that both attribute and tell', () => {
    const ids = idsOf(sortTheEvidence, real)
    expect(['two-prospects', 'said-at-sixth-conference', 'nato-accuses'].filter((id) => ids.has(id))).toEqual(
      [],
    )
    expect(ids.has('trust-decreasing')).toBe(true)
  })

  it('a voice that a reading disputes, and a sentence that takes its speaker from another', () => {
    const ids = idsOf(whoSaysIt, real)
    expect(['first-told', 'conflicts-persist', 'scale-of-activities'].filter((id) => ids.has(id))).toEqual([])
    expect(ids.has('lack-of-cooperation')).toBe(true)
  })

  it('a statement that carries our reading, and one that some but not all prospects share', () => {
    const ids = [...idsOf(whatTheTextSays, invented)]
    expect(ids.filter((id) => id.startsWith('who-acts'))).toEqual([])
    expect(ids).not.toContain('who-pays')
    expect(ids).toContain('who-pays~bridge')
    expect(ids).toContain('north-slip')
  })
})
