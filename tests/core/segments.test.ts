import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segments } from '@/core/segments'

const spanIn = (length: number) =>
  fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))

const marked = fc.string({ unit: 'binary', maxLength: 40 }).chain((text) =>
  fc.record({
    text: fc.constant(text),
    marks: fc.array(
      spanIn(text.length + 5).chain((span) => fc.nat(9).map((name) => ({ ...span, name }))),
      { maxLength: 8 },
    ),
    range: fc.option(spanIn(text.length), { nil: undefined }),
  }),
)

describe('segments', () => {
  it('are cut where marks overlap', () => {
    const marks = [
      { start: 2, end: 6, name: 'a' },
      { start: 4, end: 8, name: 'b' },
    ]
    expect(
      segments('0123456789', marks).map(({ words, marks: on }) => [
        words,
        on.map(({ name }) => name).join(''),
      ]),
    ).toEqual([
      ['01', ''],
      ['23', 'a'],
      ['45', 'ab'],
      ['67', 'b'],
      ['89', ''],
    ])
  })

  it('are cut where marks nest, and at the ends of the range', () => {
    const marks = [
      { start: 0, end: 10, name: 'a' },
      { start: 3, end: 5, name: 'b' },
      { start: 8, end: 9, name: 'c' },
    ]
    expect(
      segments('0123456789', marks, { start: 2, end: 7 }).map(({ words, marks: on }) => [words, on.length]),
    ).toEqual([
      ['2', 1],
      ['34', 2],
      ['56', 1],
    ])
  })

  it('are one where nothing is marked', () => {
    expect(segments('text', [])).toEqual([{ start: 0, end: 4, words: 'text', marks: [] }])
  })

  it('together are the text again', () => {
    fc.assert(
      fc.property(marked, ({ text, marks, range }) => {
        const { start, end } = range ?? { start: 0, end: text.length }
        expect(
          segments(text, marks, range)
            .map(({ words }) => words)
            .join(''),
        ).toBe(text.slice(start, end))
      }),
    )
  })

  it('follow each other without a gap, and none is empty', () => {
    fc.assert(
      fc.property(marked, ({ text, marks, range }) => {
        let from = range?.start ?? 0
        for (const { start, end } of segments(text, marks, range)) {
          expect(start).toBe(from)
          expect(end).toBeGreaterThan(start)
          from = end
        }
      }),
    )
  })

  it('bear the marks that lie over each of their characters, in the order given, and no others', () => {
    fc.assert(
      fc.property(marked, ({ text, marks, range }) => {
        for (const segment of segments(text, marks, range))
          for (let at = segment.start; at < segment.end; at += 1)
            expect(segment.marks).toEqual(marks.filter(({ start, end }) => start <= at && at < end))
      }),
    )
  })
})
