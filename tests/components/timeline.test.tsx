import { act, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { address, openDesk } from '@/tests/components/open-desk'

// Each test draws a whole page of lists and links, which takes long where a machine is busy.
vi.setConfig({ testTimeout: 30_000 })

const timeline = '/three-prospects/timeline/'

const list = () => {
  const found = document.getElementById('fork-list')
  if (!found) throw new Error('There is no list.')
  return within(found)
}

/** Found by its words: to work out the role and name of each of hundreds of elements takes very long here. */
const link = (name: string) => list().getByText(name, { selector: 'a' })

const item = (name: string) => {
  const found = link(name).closest('li')
  if (!found) throw new Error(`No step or moment "${name}".`)
  return found
}

const evidence = () => screen.findByRole('complementary', { name: 'Evidence' })

describe('The list of the timeline', () => {
  it('is all that a screen reader meets: the drawing is hidden, with nothing in it to focus', async () => {
    const { container } = await openDesk(timeline)
    const drawing = container.querySelector('.fork')
    expect(drawing?.closest('[aria-hidden="true"]')).not.toBeNull()
    const stops = drawing?.querySelectorAll('button, [tabindex="0"], a:not([tabindex="-1"])')
    expect(stops).toHaveLength(0)
    expect(
      list()
        .getAllByRole('heading', { level: 3 })
        .map((head) => head.textContent),
    ).toEqual(['Shared past', '1First: Buy again', '2Second: Build over', '3Third: Wait on'])
  })

  it('names the kind of a step, who is in it, and the reason for the kind', async () => {
    await openDesk(timeline)
    expect(item('The town would have to ask')).toHaveTextContent('Condition: The town would have to ask')
    expect(item('The town would have to ask')).toHaveTextContent(/acts: the town.*acted upon: the county/)
    expect(item('The town would have to ask')).toHaveTextContent('Why condition: The memo prints if.')
  })

  it('gives the time of a step in the words of the text, and says where there is none', async () => {
    const { container } = await openDesk(timeline)
    expect(item('The boat stops')).toHaveTextContent('When: some winter')
    expect(item('The islanders leave')).toHaveTextContent('When: the text gives no date.')
    const drawn = container.querySelector('.fork [data-happening="boat-stops"] .time-words')
    expect(drawn).toHaveTextContent('some winter')
  })

  it('says what orders and what only joins, by quoted words', async () => {
    await openDesk(timeline)
    const orders = list().getAllByText(/After group 1, by the words/)
    expect(orders.map((one) => one.textContent)).toEqual([
      'After group 1, by the words Then',
      'After group 1, by the words In that case',
    ])
    expect(list().getByText(/Points to group 1/)).toHaveTextContent('On a bridge, in no order')
    expect(item('The café goes')).toHaveTextContent('After The slip breaks, by the words as a result')
    expect(item('The answer to it')).toHaveTextContent(
      'Set beside A charge, told by the one charged, by the words while',
    )
  })

  it('says that the text gives no date, and does not say a kind of step that others have', async () => {
    await openDesk(timeline)
    expect(item('The boat is old')).toHaveTextContent('When: the text gives no date.')
    expect(item('It begins')).toHaveTextContent('When: in May 1961')
    expect(list().getAllByText('The text does not say.')).toHaveLength(1)
  })
})

describe('Choosing a step or moment', () => {
  it('opens its words and gives it an address; once more lets go of it', async () => {
    const { user } = await openDesk(timeline)
    await user.click(link('The islanders pay'))
    expect(within(await evidence()).getAllByRole('mark')[0]).toHaveTextContent(
      'the islanders pay a yearly share',
    )
    expect(address()).toBe('/three-prospects/timeline/islanders-pay/')
    expect(item('The islanders pay')).toHaveAttribute('aria-current', 'true')
    await user.click(link('The islanders pay'))
    expect(address()).toBe(timeline)
    expect(screen.queryByRole('complementary', { name: 'Evidence' })).not.toBeInTheDocument()
  })

  it('in the drawing chooses it in the list as well', async () => {
    const { user, container } = await openDesk(timeline)
    const drawn = container.querySelector('.fork [data-happening="ferry-stops"] a')
    if (!drawn) throw new Error('The step is not drawn.')
    await user.click(drawn)
    await evidence()
    expect(address()).toBe('/three-prospects/timeline/ferry-stops/')
    expect(item('The ferry ends')).toHaveAttribute('aria-current', 'true')
  })

  it('lights up its actors wherever they are in something', async () => {
    const { container } = await openDesk(`${timeline}islanders-pay/`)
    await evidence()
    const lit = [...container.querySelectorAll('#fork-list [data-actor].mention-followed')]
    expect(new Set(lit.map((name) => name.getAttribute('data-actor')))).toEqual(new Set(['islanders']))
    expect(lit.length).toBeGreaterThan(2)
  })

  it('names a further quote of it in the query', async () => {
    const { user } = await openDesk(timeline)
    await user.click(
      within(item('A charge, told by the one charged')).getAllByRole('link')[2] ?? document.body,
    )
    expect(address()).toBe('/three-prospects/timeline/bills-hidden/?quote=bills-hidden')
  })

  it('goes on with the arrow keys, and Escape closes it', async () => {
    const { user } = await openDesk(timeline)
    link('The town buys').focus()
    await user.keyboard('{ArrowDown}')
    expect(address()).toBe('/three-prospects/timeline/islanders-pay/')
    await user.keyboard('{Escape}')
    expect(address()).toBe(timeline)
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(address()).toMatch(/\/timeline\/[a-z-]+\/$/)
  })
})

describe('A followed actor on the timeline', () => {
  it('lets what does not involve it step back', async () => {
    await openDesk(timeline, '?actor=county')
    const own = (name: string) => item(name).querySelector('.happening-own')
    expect(own('The county builds')).not.toHaveClass('steps-back')
    expect(own('The town would have to ask')).not.toHaveClass('steps-back')
    expect(own('The town buys')).toHaveClass('steps-back')
  })
})

describe('Unfolding', () => {
  afterEach(() => vi.useRealTimers())

  const folded = (container: HTMLElement) => container.querySelectorAll('.fork-list .still-folded').length

  it('goes back and on a group at a time, each with its address', async () => {
    const { user } = await openDesk(timeline)
    await user.click(screen.getByRole('button', { name: 'Back a group' }))
    expect(address()).toBe(`${timeline}?unfold=7`)
    await user.click(screen.getByRole('button', { name: 'Back a group' }))
    expect(address()).toBe(`${timeline}?unfold=6`)
    await user.click(screen.getByRole('button', { name: 'Next group' }))
    expect(screen.getByText(/7 of 8/)).toHaveTextContent('7 of 8: Wait on, group 1')
    await user.click(screen.getByRole('button', { name: 'Show all' }))
    expect(address()).toBe(timeline)
  })

  it('keeps the focus on its buttons where the one that was pressed goes', async () => {
    const { user } = await openDesk(timeline, '?unfold=2')
    await user.click(screen.getByRole('button', { name: 'Back a group' }))
    expect(screen.getByRole('button', { name: 'Next group' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Show all' }))
    expect(screen.getByRole('button', { name: 'Back a group' })).toHaveFocus()
  })

  it('shows of the fork what a link asks for, and says where there is no such stage', async () => {
    const { container } = await openDesk(timeline, '?unfold=2')
    expect(folded(container)).toBeGreaterThan(5)
    expect(link('The boat is old')).toBeVisible()
  })

  it('names a stage that is not there, and shows the whole', async () => {
    const { container } = await openDesk(timeline, '?unfold=40')
    expect(screen.getAllByRole('status')[0]).toHaveTextContent('It asks for a stage of the unfolding, “40”')
    expect(folded(container)).toBe(0)
  })

  it('plays by itself from the past to the whole once it is asked to, and can be stopped', async () => {
    const { user } = await openDesk(timeline)
    vi.useFakeTimers({ shouldAdvanceTime: true })
    await user.click(screen.getByRole('button', { name: 'Play' }))
    expect(address()).toBe(`${timeline}?unfold=1`)
    await act(() => vi.advanceTimersByTimeAsync(3100))
    expect(address()).toBe(`${timeline}?unfold=2`)
    await user.click(screen.getByRole('button', { name: 'Pause' }))
    await act(() => vi.advanceTimersByTimeAsync(9000))
    expect(address()).toBe(`${timeline}?unfold=2`)
    await user.click(screen.getByRole('button', { name: 'Play' }))
    for (let stage = 3; stage <= 8; stage += 1) await act(() => vi.advanceTimersByTimeAsync(3100))
    expect(address()).toBe(timeline)
    expect(screen.getByRole('button', { name: 'Play' })).toBeVisible()
  })
})

describe('The dates', () => {
  it('stand in a table, each as precise as it is, with what it rests on', async () => {
    await openDesk(timeline)
    const rows = within(
      screen.getByRole('table', { name: 'Moments and steps that have a date' }),
    ).getAllByRole('row')
    expect(rows.map((row) => row.textContent)).toEqual([
      'WhatWhenSays who',
      'It beginsMay 1961the text: in May 1961',
      'The slip breaks1997the text: in 1997',
      expect.stringMatching(/^The talk12 March 1998From outside the text\..*The calendar$/),
    ])
  })

  it('leave out what has none, and count it', async () => {
    await openDesk(timeline)
    expect(screen.getByText(/5 of 8 moments have no date and no place here/)).toBeInTheDocument()
  })
})
