import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { threeProspects } from '@/tests/core/three-prospects'
import { invented, typed, view } from '@/tests/view/catalogues'
import { lessonNames, stepShown, viewOfStep } from '@/view/lesson'
import { stepLabel } from '@/view/lesson-labels'
import { longestLink, tooLong } from '@/view/lesson-length'
import { tidyText } from '@/view/lesson-parts'
import { decode, encode } from '@/view/permalink'

const { all } = lessonNames(invented)

describe('a step of a lesson', () => {
  it.each(all)('%s has a name in our words, and shows what it names', (name) => {
    expect(stepLabel(name, threeProspects(), 'Why?')?.label).toBeTruthy()
    const lesson = view({ steps: [name], ask: 'Why?' })
    const shown = viewOfStep(lesson, 0, invented)
    expect(stepShown(shown)).toBe(0)
    expect(shown.steps).toEqual([name])
  })

  it('is found among others, and none is shown by the plan', () => {
    const steps = ['slide-title', 'row-school', 'task-questions', 'ask']
    const lesson = view({ steps })
    expect(steps.map((_, at) => stepShown(viewOfStep(lesson, at, invented)))).toEqual([0, 1, 2, 3])
    expect(stepShown(view({ steps, panel: 'class', task: 'lesson' }))).toBe(-1)
  })

  it('leads on through the slides that follow it, and no farther', () => {
    const lesson = view({ steps: ['slide-title', 'slide-fork', 'row-school', 'slide-actors'] })
    expect(viewOfStep(lesson, 1, invented).slides).toEqual(['title', 'fork'])
    expect(viewOfStep(lesson, 3, invented).slides).toEqual(['actors'])
    expect(viewOfStep(lesson, 2, invented).slides).toEqual([])
  })
})

describe('the words of a teacher', () => {
  it('stand in a link as they were typed, on one line', () => {
    fc.assert(
      fc.property(typed(200), (words) => {
        const ask = tidyText(words).slice(0, 200).trim()
        fc.pre(ask !== '' && tidyText(ask) === ask)
        const lesson = view({ panel: 'class', task: 'lesson', steps: ['ask'], ask })
        expect(decode(encode(lesson, invented), invented)).toMatchObject({ view: lesson, notices: [] })
      }),
    )
  })

  it.each([
    ['Whose words?', 'ask=Whose_words%3F'],
    ['Größe, „Maß“ & +', 'ask=Gr%C3%B6%C3%9Fe%2C_%E2%80%9EMa%C3%9F%E2%80%9C_%26_%2B'],
    ["it's (not) over!", 'ask=it%27s_%28not%29_over%21'],
  ])('%s is written as %s', (ask, written) => {
    expect(encode(view({ steps: ['ask'], ask }), invented).query).toBe(`?${written}&steps=ask`)
  })

  it('lose what cannot be seen, and what turns the direction of writing', () => {
    expect(tidyText('a\u202eb\u0000c\u200bd\ud800e\n f_g')).toBe('a b c d e f g')
  })

  it('that are too many are cut, and a link that ends with them was cut: both are said', () => {
    const path = '/three-prospects/class/lesson/'
    const long = decode({ path, query: `?title=${'a'.repeat(70)}&steps=ask` }, invented)
    expect(long.view.title).toHaveLength(60)
    expect(long.notices).toMatchObject([{ part: 'title', reason: 'too-long' }])
    expect(decode({ path, query: '?title=Two_fut' }, invented).notices).toMatchObject([
      { part: 'title', reason: 'cut' },
    ])
  })
})

it('words that are cut in the middle of a sign lose it whole, and still have an address', () => {
  const title = `${'a'.repeat(59)}%F0%9F%9A%A2`
  const { view: shown } = decode(
    { path: '/three-prospects/class/lesson/', query: `?title=${title}&steps=ask` },
    invented,
  )
  expect(shown.title).toBe('a'.repeat(59))
  expect(encode(shown, invented).query).toBe(`?title=${'a'.repeat(59)}&steps=ask`)
})

describe('the length of a link', () => {
  const linkOf = (steps: readonly string[], ask: string | null = null) => {
    const { path, query } = encode(view({ panel: 'class', task: 'lesson', steps, ask }), invented)
    return `https://example.org${path}${query}`
  }

  it('is no trouble up to the limit', () => {
    expect(tooLong(linkOf(all.slice(0, 5)), all.slice(0, 5))).toBeUndefined()
  })

  it('says how many steps are to be left out, and that is enough and no more than enough', () => {
    const link = linkOf(all)
    expect(link.length).toBeGreaterThan(longestLink)
    const found = tooLong(link, all)
    expect(found?.length).toBe(link.length)
    const left = all.length - (found?.steps ?? 0)
    expect(linkOf(all.slice(0, left)).length).toBeLessThanOrEqual(longestLink)
    expect(linkOf(all.slice(0, left + 1)).length).toBeGreaterThan(longestLink)
  })

  it('names the question where that alone could be shortened', () => {
    const steps = all.slice(0, 3)
    expect(tooLong(linkOf(steps, 'ü'.repeat(200) + '“'.repeat(40)), steps)).toMatchObject({ ask: true })
    expect(tooLong(linkOf(all, 'Why?'), all)).toMatchObject({ ask: false })
  })
})
