import { describe, expect, it } from 'vitest'
import { overlap, within } from '@/core/spans'

describe('two spans overlap', () => {
  it.each([
    ['one inside the other', { start: 0, end: 9 }, { start: 3, end: 4 }, true],
    ['one character shared', { start: 0, end: 4 }, { start: 3, end: 9 }, true],
    ['end to end: not', { start: 0, end: 3 }, { start: 3, end: 9 }, false],
    ['apart: not', { start: 0, end: 3 }, { start: 5, end: 9 }, false],
  ])('%s', (_, a, b, expected) => {
    expect(overlap(a, b)).toBe(expected)
    expect(overlap(b, a)).toBe(expected)
  })
})

describe('a span within another', () => {
  it.each([
    [{ start: 3, end: 4 }, true],
    [{ start: 2, end: 8 }, true],
    [{ start: 1, end: 4 }, false],
    [{ start: 4, end: 9 }, false],
  ])('%o in 2–8: %s', (inner, expected) => {
    expect(within(inner, { start: 2, end: 8 })).toBe(expected)
  })
})
