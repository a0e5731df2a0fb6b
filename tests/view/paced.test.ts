import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { paced, type Step } from '@/view/paced'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A history that counts, and refuses as Safari does. */
function safari() {
  const steps: (Step & { at: number })[] = []
  const write = (step: Step) => {
    const at = Date.now()
    if (steps.filter((one) => one.at > at - 30_000).length >= 100) throw new Error('SecurityError')
    steps.push({ ...step, at })
  }
  return { steps, ...paced(write) }
}

const push = (address: string): Step => ({ how: 'push', address })
const replace = (address: string): Step => ({ how: 'replace', address })

describe('steps are written', () => {
  it('at once where there is room', () => {
    const { steps, add } = safari()
    add(push('a'))
    add(push('b'))
    expect(steps.map(({ address }) => address)).toEqual(['a', 'b'])
  })

  it('in the end, however many there are, and never more than Safari takes', () => {
    const { steps, add } = safari()
    for (let count = 1; count <= 1000; count++) {
      add(push(String(count)))
      vi.advanceTimersByTime(20)
    }
    vi.advanceTimersByTime(30_000)
    expect(steps.at(-1)).toMatchObject(push('1000'))
    expect(steps.length).toBeLessThan(1000)
  })

  it('seldom while a slider moves, and then with the last place', () => {
    const { steps, add } = safari()
    for (let count = 1; count <= 100; count++) {
      add(replace(String(count)))
      vi.advanceTimersByTime(10)
    }
    vi.advanceTimersByTime(400)
    expect(steps.length).toBeLessThan(6)
    expect(steps.at(-1)).toMatchObject(replace('100'))
  })

  it('in their order, where something is opened after sliding', () => {
    const { steps, add } = safari()
    add(replace('1'))
    add(replace('2'))
    add(push('3'))
    expect(steps.map(({ how, address }) => `${how} ${address}`)).toEqual(['replace 1', 'replace 2', 'push 3'])
    vi.advanceTimersByTime(1000)
    expect(steps).toHaveLength(3)
  })

  it('before the page goes', () => {
    const { steps, add, flush } = safari()
    add(replace('1'))
    add(replace('2'))
    flush()
    expect(steps.at(-1)).toMatchObject(replace('2'))
  })

  it('not where the reader has gone back meanwhile', () => {
    const { steps, add, drop } = safari()
    add(replace('1'))
    add(replace('2'))
    drop()
    vi.advanceTimersByTime(1000)
    expect(steps.map(({ address }) => address)).toEqual(['1'])
  })
})
