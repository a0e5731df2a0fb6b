import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchor, contextChars, describe as describeSpan, type TextQuote } from '@/core/anchor'

const text = 'They are not ready, he said. “We are not ready,” he said. The café isn’t open. 😀😀'

/** Texts of all kinds: any character, a few characters over and over, halves of characters. */
const texts = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }),
  fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1, maxLength: 120 }),
  fc.string({ unit: fc.constantFrom('no', 't ', '😀', 'e\u0301', '"'), minLength: 1, maxLength: 60 }),
  fc.integer({ min: 1, max: 200 }).map((times) => 'a'.repeat(times)),
  fc
    .array(fc.constantFrom('\ud83d', '\ude00', 'x'), { minLength: 1, maxLength: 60 })
    .map((all) => all.join('')),
)

const textsWithSpans = texts.chain((whole) =>
  fc.tuple(fc.nat(whole.length - 1), fc.nat(whole.length - 1)).map(([a, b]) => ({
    whole,
    span: { start: Math.min(a, b), end: Math.max(a, b) + 1 },
  })),
)

/** Every place of a quote, looked for the slow and plain way. */
const placesOf = (whole: string, { exact, prefix = '', suffix = '' }: TextQuote) =>
  Array.from({ length: whole.length }, (_, at) => at).filter(
    (at) =>
      whole.startsWith(exact, at) &&
      whole.slice(0, at).endsWith(prefix) &&
      whole.startsWith(suffix, at + exact.length),
  )

describe('a quote is found', () => {
  it.each<[string, TextQuote, number]>([
    ['where its words stand once', { exact: 'They are not ready' }, 0],
    ['at the very end', { exact: 'isn’t open. 😀😀' }, 67],
    ['by the words before it', { exact: 'he said', prefix: '” ' }, 49],
    ['by the words after it', { exact: 'not ready', suffix: ', he' }, 9],
    ['by both', { exact: 'said', prefix: 'he ', suffix: '. The' }, 52],
    ['though the words around it alone stand there twice', { exact: '. “', prefix: 'he said' }, 27],
    ['by the second half of two like characters', { exact: '😀', prefix: '😀' }, 81],
  ])('%s', (_, quote, start) => {
    expect(anchor(text, quote)).toEqual({ outcome: 'found', start, end: start + quote.exact.length })
  })

  it('only where it stands once; otherwise every place is named', () => {
    expect(anchor(text, { exact: 'he said' })).toEqual({ outcome: 'ambiguous', starts: [20, 49] })
    expect(anchor('aaaa', { exact: 'aa' })).toEqual({ outcome: 'ambiguous', starts: [0, 1, 2] })
    expect(anchor('aaaa', { exact: 'aa', prefix: 'aa' })).toEqual({ outcome: 'found', start: 2, end: 4 })
    expect(anchor('aaaa', { exact: 'aa', prefix: 'a', suffix: 'a' })).toEqual({
      outcome: 'found',
      start: 1,
      end: 3,
    })
  })

  it('though it stands in very many places, without naming them all', () => {
    const anchored = anchor('a'.repeat(100_000), { exact: 'a' })
    expect(anchored.outcome === 'ambiguous' && anchored.starts.slice(0, 3)).toEqual([0, 1, 2])
    expect(anchored.outcome === 'ambiguous' && anchored.starts.length < 100).toBe(true)
  })
})

describe('a quote is missing', () => {
  it.each<[string, TextQuote]>([
    ['with a changed word', { exact: 'They are not willing' }],
    ['with a removed “not”', { exact: 'They are ready' }],
    ['with an added “not”', { exact: 'he not said' }],
    ['with a changed letter', { exact: 'They are not reads' }],
    ['without an accent', { exact: 'The cafe' }],
    ['with an accent that is made up of two characters', { exact: 'The cafe\u0301' }],
    ['with a straight apostrophe for a curly one', { exact: "isn't" }],
    ['with straight quotation marks for curly ones', { exact: '"We are not ready,"' }],
    ['with another case', { exact: 'they are not ready' }],
    ['with two blanks for one', { exact: 'They  are' }],
    ['with a no-break space', { exact: 'They\u00a0are' }],
    ['with a blank before it', { exact: ' They' }],
    ['with words left out', { exact: 'They are not ready, he said. The café' }],
    ['with words left out and marked', { exact: 'They are […] ready' }],
    ['without words', { exact: '' }],
    ['without words, in their right place', { exact: '', prefix: 'They', suffix: ' are' }],
    ['with a prefix that does not touch it', { exact: 'not ready', prefix: 'They are' }],
    ['with a prefix that stands elsewhere', { exact: 'café', prefix: 'They ' }],
    ['with a suffix that does not touch it', { exact: 'They are', suffix: 'not' }],
    [
      'with a prefix of the one place and a suffix of the other',
      { exact: 'not ready', prefix: 'They are ', suffix: ',”' },
    ],
    ['with a changed letter in its prefix', { exact: 'are', prefix: 'Thay ' }],
    ['that is longer than the text', { exact: `${text} ` }],
  ])('%s', (_, quote) => {
    expect(anchor(text, quote)).toEqual({ outcome: 'missing' })
  })

  it('in a text without words', () => {
    expect(anchor('', { exact: 'a' })).toEqual({ outcome: 'missing' })
  })
})

describe('anchoring, on texts of all kinds', () => {
  it('finds again what is described', () => {
    fc.assert(
      fc.property(textsWithSpans, ({ whole, span }) => {
        expect(anchor(whole, describeSpan(whole, span))).toEqual({ outcome: 'found', ...span })
      }),
      { numRuns: 1000 },
    )
  })

  it('describes with the very words, and those that touch them', () => {
    fc.assert(
      fc.property(textsWithSpans, ({ whole, span }) => {
        const { exact, prefix = '', suffix = '' } = describeSpan(whole, span)
        expect(exact).toBe(whole.slice(span.start, span.end))
        expect(whole.slice(0, span.start).endsWith(prefix)).toBe(true)
        expect(whole.slice(span.end).startsWith(suffix)).toBe(true)
      }),
    )
  })

  it('adds no words around those that stand once, and few around others', () => {
    expect(describeSpan(text, { start: 0, end: 4 })).toEqual({ exact: 'They' })
    const twice = `${'x'.repeat(500)}said${'y'.repeat(500)}said${'z'.repeat(500)}`
    const { prefix, suffix } = describeSpan(twice, { start: 500, end: 504 })
    expect([prefix?.length, suffix?.length]).toEqual([contextChars, contextChars])
  })

  it('agrees with looking at every place', () => {
    const near = fc.tuple(textsWithSpans, fc.nat(3), fc.nat(3)).map(([{ whole, span }, before, after]) => ({
      whole,
      quote: {
        exact: whole.slice(span.start, span.end),
        prefix: whole.slice(Math.max(0, span.start - before), span.start),
        suffix: whole.slice(span.end, span.end + after),
      },
    }))
    fc.assert(
      fc.property(near, ({ whole, quote }) => {
        const found = anchor(whole, quote)
        const [start = 0, ...others] = placesOf(whole, quote)
        if (others.length === 0)
          expect(found).toEqual({ outcome: 'found', start, end: start + quote.exact.length })
        else expect(found.outcome).toBe('ambiguous')
      }),
      { numRuns: 500 },
    )
  })

  it('accepts a changed quote only where the changed words stand to the letter', () => {
    const changed = fc
      .tuple(textsWithSpans, fc.nat(), fc.constantFrom('', 'x', 'a', ' ', '’', '\ud83d'))
      .map(([{ whole, span }, at, instead]) => {
        const quote = describeSpan(whole, span)
        const place = at % quote.exact.length
        const exact = quote.exact.slice(0, place) + instead + quote.exact.slice(place + 1)
        return { whole, quote: { ...quote, exact } }
      })
    fc.assert(
      fc.property(changed, ({ whole, quote }) => {
        const found = anchor(whole, quote)
        if (found.outcome === 'found') expect(whole.slice(found.start, found.end)).toBe(quote.exact)
        expect(found.outcome === 'missing').toBe(quote.exact === '' || placesOf(whole, quote).length === 0)
      }),
      { numRuns: 500 },
    )
  })

  it('never accepts a sentence without its “not”', () => {
    const words = fc.array(fc.constantFrom('we', 'are', 'ready', 'to', 'talk'), {
      minLength: 1,
      maxLength: 5,
    })
    fc.assert(
      fc.property(words, words, (before, after) => {
        const sentence = [...before, 'not', ...after].join(' ')
        const opposite = [...before, ...after].join(' ')
        expect(anchor(`“${sentence}”`, { exact: opposite })).toEqual({ outcome: 'missing' })
      }),
    )
  })
})
