import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { address, openDesk, row } from '@/tests/components/open-desk'

const compare = '/three-prospects/compare/'

const headings = () =>
  within(screen.getByRole('table'))
    .getAllByRole('columnheader')
    .map((head) => head.textContent?.replace(/^\d/, ''))

/** The names of the rows shown; the heads of groups have no link. */
const topics = () =>
  screen.getAllByRole('rowheader').flatMap((head) => within(head).queryByRole('link')?.textContent ?? [])

describe('The comparison', () => {
  it('sets three prospects side by side, in the order of telling', async () => {
    await openDesk(compare)
    expect(headings()).toEqual([
      expect.stringContaining('Buy again'),
      expect.stringContaining('Build over'),
      expect.stringContaining('Wait on'),
    ])
  })

  it('shows every topic as a row, grouped by who speaks', async () => {
    await openDesk(compare)
    expect(topics()).toHaveLength(10)
    expect(screen.getByRole('rowheader', { name: 'All speak 5' })).toBeInTheDocument()
    expect(screen.getByRole('rowheader', { name: 'Only some speak 3' })).toBeInTheDocument()
    expect(screen.getByRole('rowheader', { name: 'None speaks 2' })).toBeInTheDocument()
  })

  it('says where the text does not say', async () => {
    await openDesk(compare)
    expect(row('Weather').getAllByText('The text does not say.')).toHaveLength(2)
    expect(row('Which is best').getAllByText('The text does not say.')).toHaveLength(3)
  })

  it('names place and voice of each quote in its link', async () => {
    await openDesk(compare)
    const link = row('Weather').getByRole('link', { name: /^the ferry will run in any weather/ })
    expect(link).toHaveAccessibleName('the ferry will run in any weather, paragraph 4, quoted speech')
  })

  it('joins an elided statement by […] and lets each part open its own place', async () => {
    await openDesk(compare)
    const school = row('The school')
    expect(school.getByText('[…]')).toBeInTheDocument()
    expect(school.getByRole('link', { name: /^nobody has shown me who pays/ })).toHaveAttribute(
      'href',
      '/three-prospects/compare/school/?quote=nobody-has-shown',
    )
  })

  it.each([
    ['All speak', 'both', 5],
    ['They differ', 'differ', 4],
    ['Some silent', 'one-silent', 3],
    ['None speaks', 'both-silent', 2],
  ])('shows the rows of the kind "%s" and writes it into the address', async (name, show, count) => {
    const { user } = await openDesk(compare)
    await user.click(screen.getByRole('link', { name: `${name} ${count}` }))
    expect(topics()).toHaveLength(count)
    expect(address()).toBe(`${compare}?show=${show}`)
  })

  it('shows the chosen rows alone', async () => {
    const { user } = await openDesk(compare)
    await user.click(screen.getByRole('button', { name: 'Choose rows' }))
    await user.click(screen.getByRole('checkbox', { name: 'Weather' }))
    await user.click(screen.getByRole('checkbox', { name: 'The school' }))
    expect(topics()).toEqual(['The school', 'Weather'])
    expect(address()).toBe(`${compare}?rows=school~weather`)
    await user.click(screen.getByRole('button', { name: 'Show all rows' }))
    expect(topics()).toHaveLength(10)
    expect(address()).toBe(compare)
  })

  it('shows one prospect alone, and all again', async () => {
    const { user } = await openDesk(compare)
    await user.click(screen.getByRole('button', { name: 'Arrange sides' }))
    await user.click(screen.getByRole('button', { name: /Build over alone/ }))
    expect(headings()).toEqual([expect.stringContaining('Build over')])
    expect(address()).toBe(`${compare}?only=bridge`)
    await user.click(screen.getByRole('button', { name: 'Show all prospects' }))
    expect(headings()).toHaveLength(3)
  })

  it('moves a prospect to the left', async () => {
    const { user } = await openDesk(compare)
    await user.click(screen.getByRole('button', { name: 'Arrange sides' }))
    await user.click(screen.getByRole('button', { name: /Move Wait on to the left/ }))
    expect(address()).toBe(`${compare}?order=new-boat~long-wait~bridge`)
    expect(headings()[1]).toContain('Wait on')
  })

  it('follows an actor: names stand out, what names somebody else steps back', async () => {
    const { user, container } = await openDesk(compare)
    await user.click(screen.getByRole('button', { name: 'Follow an actor' }))
    await user.click(screen.getByRole('checkbox', { name: 'the islanders' }))
    expect(address()).toBe(`${compare}?actor=islanders`)
    const followed = [...container.querySelectorAll('.mention-followed')].map((name) => name.textContent)
    expect(new Set(followed)).toEqual(new Set(['the islanders']))
    const weather = row('Weather').getByRole('link', { name: /any weather/ })
    expect(weather.closest('.quote')).toHaveClass('quote-dimmed')
    await user.click(screen.getByRole('button', { name: 'Clear' }))
    expect(address()).toBe(compare)
  })

  it('brings a row into focus, at an address of its own', async () => {
    const { user } = await openDesk(compare)
    await user.click(screen.getByRole('link', { name: 'The school' }))
    expect(address()).toBe('/three-prospects/compare/school/')
    expect(screen.getByRole('link', { name: 'The school' }).closest('tr')).toHaveAttribute(
      'aria-current',
      'true',
    )
  })

  it('opens what the query asks for', async () => {
    await openDesk(compare, '?show=differ&order=bridge~new-boat&actor=town')
    expect(topics()).toHaveLength(4)
    expect(headings()[0]).toContain('Build over')
    expect(screen.getByText(/Following/)).toHaveTextContent('Following the town')
  })
})
