import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { address, openDesk, row } from '@/tests/components/open-desk'

const compare = '/three-prospects/compare/'

const panel = () => within(screen.getByRole('complementary', { name: 'Evidence' }))

describe('The evidence of a quote', () => {
  it('opens from a cell with the words marked in their paragraph, and takes the focus', async () => {
    const { user } = await openDesk(compare)
    await user.click(row('Weather').getByRole('link', { name: /any weather/ }))
    const [marked] = panel().getAllByRole('mark')
    expect(marked).toHaveTextContent('the ferry will run in any weather')
    expect(marked?.closest('p')).toHaveTextContent(/^¶4Paragraph 4: The first would be that the town buys/)
    expect(panel().getByRole('heading', { name: /^Evidence/ })).toHaveFocus()
    expect(address()).toBe('/three-prospects/compare/weather/?quote=any-weather')
  })

  it('closes with Escape and gives the focus back to the words', async () => {
    const { user } = await openDesk(compare)
    const link = row('Weather').getByRole('link', { name: /any weather/ })
    link.focus()
    await user.keyboard('{Enter}')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('complementary', { name: 'Evidence' })).not.toBeInTheDocument()
    expect(link).toHaveFocus()
  })

  it('takes a button to close as well', async () => {
    const { user } = await openDesk(compare, '?quote=any-weather')
    await user.click(panel().getByRole('button', { name: /Close/ }))
    expect(screen.queryByRole('complementary', { name: 'Evidence' })).not.toBeInTheDocument()
    expect(address()).toBe(compare)
  })

  it('leads to the step that rests on the words, and stays open on them', async () => {
    const { user } = await openDesk(compare, '?quote=any-weather')
    const step = panel().getByRole('link', { name: 'It sails in storms' })
    const to = '/three-prospects/timeline/sails-in-storms/'
    expect(step).toHaveAttribute('href', to)
    await user.click(step)
    await waitFor(() => expect(address()).toBe(to))
    expect(panel().getByRole('link', { name: 'It sails in storms' })).toHaveAttribute('aria-current', 'true')
  })

  it('says whose voice it is and which words say so', async () => {
    await openDesk(compare, '?quote=any-weather')
    expect(panel().getByText(/prints these words in quotation marks/)).toHaveTextContent(
      'attributes them by the harbour master said.',
    )
  })

  it('says where a sentence inherits its speaker', async () => {
    await openDesk(compare, '?quote=town-buys')
    expect(panel().getByText(/reports this without quotation marks/)).toHaveTextContent(
      'The sentence names no speaker; who speaks is said in ¶3: In her talk the harbour master said.',
    )
  })

  it('names every hand, and those that the sentence itself does not name', async () => {
    await openDesk(compare, '?quote=bills-hidden')
    const hands = panel()
      .getAllByRole('listitem')
      .map((item) => item.textContent)
    expect(hands).toEqual(
      expect.arrayContaining([
        expect.stringContaining('the islanders speaks; named in this sentence'),
        expect.stringContaining('the harbour master passes it on; named in this sentence'),
        expect.stringContaining('Tidewater Radio passes it on; named in ¶1, not in this sentence'),
        'This page arranges it',
      ]),
    )
  })

  it('lists the rows that rest on it, as links', async () => {
    const { user } = await openDesk(compare, '?quote=any-weather')
    expect(panel().getByRole('link', { name: 'The crossing' })).toBeInTheDocument()
    await user.click(panel().getByRole('link', { name: 'Weather' }))
    expect(address()).toBe('/three-prospects/compare/weather/?quote=any-weather')
  })

  it('marks every part of an elided statement', async () => {
    await openDesk('/three-prospects/compare/school/', '?quote=told-school-stays')
    expect(panel().getAllByRole('mark')).toHaveLength(2)
  })

  it('claims no words left out where the same quote stands alone', async () => {
    await openDesk('/three-prospects/compare/the-word-will/', '?quote=told-school-stays')
    expect(panel().getAllByRole('mark')).toHaveLength(1)
  })
})

describe('A link that asks for what is not there', () => {
  it('says what was asked for, what is nearest, and shows the rest', async () => {
    await openDesk('/three-prospects/compare/', '?quote=any-wether&show=differ')
    expect(screen.getAllByRole('status')[0]).toHaveTextContent(
      'It asks for a quote, “any-wether”, which is not here; what can be shown without it is shown. The nearest name is “any-weather”.',
    )
    expect(screen.getByRole('link', { name: 'They differ 4' })).toHaveAttribute('aria-current', 'true')
  })

  it('shows a renamed row under its present name, and says so', async () => {
    await openDesk('/three-prospects/compare/when/')
    expect(screen.getAllByRole('status')[0]).toHaveTextContent(
      '“when”; that is now called “date”, and it is shown.',
    )
    expect(screen.getByRole('link', { name: 'A date' }).closest('tr')).toHaveAttribute('aria-current', 'true')
  })

  it('lets the notice be closed', async () => {
    const { user } = await openDesk('/three-prospects/compare/', '?colour=red')
    await user.click(screen.getByRole('button', { name: 'Close this notice' }))
    expect(screen.queryByText(/not shown just as/)).not.toBeInTheDocument()
  })
})

describe('A silent cell', () => {
  it('leads to where the text names the topic outside of the prospects', async () => {
    const { user } = await openDesk(compare)
    expect(row('The slip').getAllByText('Outside the prospects:').length).toBeGreaterThan(0)
    const [link] = row('The slip').getAllByRole('link', { name: /outside of the prospects/ })
    if (!link) throw new Error('The slip is named in the background.')
    await user.click(link)
    expect(panel().getByText(/Background/)).toBeInTheDocument()
  })
})

describe('What rests on words', () => {
  it('is never an empty heading: words that only tie steps say so', async () => {
    await openDesk('/three-prospects/source/then/')
    const heading = await screen.findByRole('heading', { name: 'What rests on it' })
    expect(heading.parentElement).toHaveTextContent(/how steps hang together in/)
  })
})
