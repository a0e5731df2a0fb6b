import { describe, expect, it } from 'vitest'
import { quoteNumbers } from '@/core/quote-numbers'
import { examplesIn } from '@/core/tasks/guide'
import { sheetOf, worksheetRows } from '@/core/tasks/handout'
import { dossiers } from '@/tests/core/tasks/dossiers'

describe.each(dossiers)('the guide to %s', (_, dossier) => {
  const examples = examplesIn(dossier)

  it('has an example of each voice that speaks in it', () => {
    expect(examples.voices.map(({ voice }) => voice)).toEqual(['direct', 'reported', 'narrated'])
    for (const { voice, quote } of examples.voices) expect(quote.voice).toBe(voice)
  })

  it('shows a silence beside words', () => {
    expect(new Set(examples.silence?.cells.map(({ silent }) => silent))).toEqual(new Set([true, false]))
  })

  it('shows an order only with the words that give it', () => {
    expect(examples.ordered?.group.after?.quotes.length).toBeGreaterThan(0)
    expect(examples.unordered?.groups.filter(({ after }) => after)).toEqual([])
  })

  it('has one step of each kind that there is', () => {
    const kinds = examples.steps.map(({ step }) => step.kind)
    expect(new Set(kinds).size).toBe(kinds.length)
    expect(kinds.length).toBeGreaterThan(2)
  })
})

describe.each(dossiers)('the sheets of %s', (_, dossier) => {
  it('have every topic once, silent ones apart', () => {
    const { rows, silent } = sheetOf(dossier, [])
    const topics = [...rows.map(({ topic }) => topic.id), ...silent.map(({ id }) => id)]
    expect([...topics].sort()).toEqual(dossier.topics.map(({ id }) => id).sort())
    for (const { cells } of rows) expect(cells.some(({ statements }) => statements.length > 0)).toBe(true)
  })

  it('have the rows that are asked for', () => {
    const chosen = dossier.topics.slice(1, 3).map(({ id }) => id)
    const { rows, silent } = sheetOf(dossier, chosen)
    expect([...rows.map(({ topic }) => topic.id), ...silent.map(({ id }) => id)].sort()).toEqual(
      [...chosen].sort(),
    )
    expect(
      worksheetRows(dossier, chosen)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...chosen].sort())
  })

  it('number every quote of a cell', () => {
    const numbers = quoteNumbers(dossier)
    const shown = sheetOf(dossier, []).rows.flatMap(({ cells }) =>
      cells.flatMap(({ statements }) => statements.flat()),
    )
    expect(shown.filter(({ id }) => !numbers.has(id))).toEqual([])
    expect(new Set(numbers.values()).size).toBe(numbers.size)
  })
})
