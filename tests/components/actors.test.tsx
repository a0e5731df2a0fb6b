import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { address, openDesk, row } from '@/tests/components/open-desk'

const actors = '/three-prospects/actors/'

const matrix = () => screen.getByRole('table', { name: /actors by what the text lets them do/ })

/** The names of the actors shown, in their order; the heads of groups have no link to an actor. */
const shown = () =>
  within(matrix())
    .getAllByRole('rowheader')
    .flatMap((head) => head.querySelector('.actor-link')?.textContent ?? [])

const cells = (actor: string) => {
  const line = within(matrix())
    .getByRole('rowheader', { name: (name) => name.startsWith(actor) })
    .closest('tr')
  if (!line) throw new Error(`No line of ${actor}.`)
  // The first two are the box to follow it and the count.
  return within(line).getAllByRole('cell').slice(2)
}

const profile = () => within(screen.getByRole('complementary', { name: /in every place it is named$/ }))

describe('The matrix of actors', () => {
  it('has a column for the background and for each prospect, as told', async () => {
    await openDesk(actors)
    const heads = within(matrix())
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent)
    expect(heads.slice(3)).toEqual(['Background', '1FirstBuy again', '2SecondBuild over', '3ThirdWait on'])
  })

  it('keeps those who tell it apart from those it is about', async () => {
    await openDesk(actors)
    expect(within(matrix()).getByRole('rowheader', { name: 'Those it is about 6' })).toBeInTheDocument()
    expect(within(matrix()).getByRole('rowheader', { name: 'Voices: who tells it 5' })).toBeInTheDocument()
    expect(shown().slice(6)).toContain('Tidewater Radio')
  })

  it('says in words who acts, is acted upon, is only named, and where the text is silent', async () => {
    await openDesk(actors)
    expect(cells('the town').map((cell) => cell.textContent)).toEqual([
      'acted upon¶1',
      'acts¶4',
      'acts¶4',
      'not named',
    ])
    expect(cells('Little Marrow')[0]).toHaveTextContent('named only¶1inside another name')
    expect(cells('Tidewater Radio')[1]).toHaveTextContent('not named in its words')
  })

  it('opens the words behind a role', async () => {
    const { user } = await openDesk(actors)
    const [, first] = cells('the islanders')
    if (!first) throw new Error('There is a first prospect.')
    await user.click(within(first).getByRole('link', { name: 'acts, paragraph 4' }))
    expect(await screen.findByRole('complementary', { name: 'Evidence' })).toHaveTextContent(
      'the islanders pay a yearly share',
    )
    expect(address()).toBe(`${actors}?quote=islanders-pay`)
  })

  it.each([
    ['By name', 'name', ['the county', 'the Harbour Office', 'the islanders']],
    ['By mentions', 'mentions', ['the county', 'the town', 'the islanders']],
    ['By kind', 'kind', ['the county', 'the islanders', 'Little Marrow']],
  ])('is sorted "%s", and the address says so', async (name, sort, first) => {
    const { user } = await openDesk(actors)
    await user.click(screen.getByRole('link', { name }))
    expect(shown().slice(0, 3)).toEqual(first)
    expect(address()).toBe(`${actors}?sort=${sort}`)
  })

  it('shows kinds and roles alone, and all again', async () => {
    const { user } = await openDesk(actors)
    await user.click(screen.getByRole('button', { name: 'Show only states 1' }))
    await user.click(screen.getByRole('button', { name: /^Show only groups/ }))
    expect(shown()).toEqual(['the islanders', 'the county', 'Little Marrow'])
    await user.click(screen.getByRole('button', { name: 'Show only acted upon' }))
    expect(shown()).toEqual(['the county'])
    expect(address()).toBe(`${actors}?kind=state~group&role=acted-upon`)
    await user.click(screen.getByRole('button', { name: 'Show only acted upon' }))
    expect(shown()).toHaveLength(3)
  })

  it('says so where nobody is of that kind and in that role', async () => {
    await openDesk(actors, '?kind=outlet&role=acts')
    expect(screen.getByText('No actor is of that kind and in that role.')).toBeInTheDocument()
  })

  it('shows the prospects that are chosen, in their order', async () => {
    await openDesk(actors, '?order=long-wait~bridge~new-boat')
    expect(cells('the town').map((cell) => cell.textContent)[1]).toBe('not named')
    expect(cells('the town')).toHaveLength(4)
  })

  it('shows one prospect alone, beside the background', async () => {
    await openDesk(actors, '?only=bridge')
    expect(cells('the town').map((cell) => cell.textContent)).toEqual(['acted upon¶1', 'acts¶4'])
  })
})

describe('Following an actor', () => {
  it('is a box to tick in its line, goes on in the comparison, and ends with Escape', async () => {
    const { user } = await openDesk(actors)
    await user.click(screen.getByRole('checkbox', { name: 'Follow the islanders in every view' }))
    await user.click(screen.getByRole('checkbox', { name: 'Follow the town in every view' }))
    expect(address()).toBe(`${actors}?actor=town~islanders`)
    expect(cells('the county')[0]?.closest('tr')).toHaveClass('row-dimmed')
    expect(cells('the town')[0]?.closest('tr')).not.toHaveClass('row-dimmed')
    await user.click(screen.getByRole('link', { name: 'Compare' }))
    await screen.findByRole('rowheader', { name: /^Weather/ })
    expect(
      row('Weather')
        .getByRole('link', { name: /any weather/ })
        .closest('.quote'),
    ).toHaveClass('quote-dimmed')
    await user.keyboard('{Escape}')
    expect(address()).toBe('/three-prospects/compare/')
  })

  it('is set from the hands of a quote as well', async () => {
    const { user } = await openDesk('/three-prospects/compare/', '?quote=any-weather')
    await user.click(screen.getByRole('button', { name: 'Follow Tidewater Radio in every view' }))
    expect(address()).toBe('/three-prospects/compare/?actor=tidewater-radio&quote=any-weather')
  })
})

describe('The page of an actor', () => {
  it('opens from its name, at an address of its own, and takes the focus', async () => {
    const { user } = await openDesk(actors)
    await user.click(within(matrix()).getByRole('link', { name: 'the islanders' }))
    expect(address()).toBe(`${actors}islanders/`)
    expect(profile().getByRole('heading', { level: 2 })).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(address()).toBe(actors)
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument()
  })

  it.each([
    ['with Escape', (user: UserEvent) => user.keyboard('{Escape}')],
    ['with its button', (user: UserEvent) => user.click(profile().getByRole('button', { name: 'Close' }))],
  ])('gives the focus back to the name when it is closed %s', async (_, close) => {
    const { user } = await openDesk(actors)
    const name = within(matrix()).getByRole('link', { name: 'the islanders' })
    await user.click(name)
    await close(user)
    expect(name).toHaveFocus()
  })

  it('gives the focus to its name when it was open from the start', async () => {
    const { user } = await openDesk(`${actors}islanders/`)
    profile().getByRole('heading', { level: 2 }).focus()
    await user.keyboard('{Escape}')
    expect(within(matrix()).getByRole('link', { name: 'the islanders' })).toHaveFocus()
  })

  it('lists every place of its name in its part, and says where it has none', async () => {
    await openDesk(`${actors}islanders/`)
    const places = within(profile().getByRole('region', { name: 'Every place' }))
    expect(places.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'The islanders say that the Harbour Office hides the¶2',
      'buys a new boat and the islanders pay a yearly share. "Then the ferry¶4',
      'she fears, and the islanders will have to move.¶6',
    ])
    expect(places.getByText('Not named here.')).toBeInTheDocument()
    expect(profile().getByText('Named 3 times: 3 by name.')).toBeInTheDocument()
  })

  it('says what it does, who speaks about it, and whether it is ever quoted', async () => {
    await openDesk(`${actors}islanders/`)
    expect(
      profile().getByText('What it says is reported, never quoted', { exact: false }),
    ).toBeInTheDocument()
    expect(profile().getAllByRole('link', { name: /^the islanders pay a yearly share/ }).length).toBe(1)
    expect(profile().getByRole('link', { name: 'the harbour master' })).toHaveAttribute(
      'href',
      `${actors}harbour-master/`,
    )
  })

  it('gives the relations that the text gives, and no others', async () => {
    await openDesk(`${actors}quays-committee/`)
    expect(profile().getByText(/^One of/)).toHaveTextContent('the Quays Committee of the Town Council')
  })

  it('leaves open what can be read in more than one way', async () => {
    await openDesk(`${actors}harbour-master/`)
    expect(profile().getByText('Still the one who gave the talk. Ours.')).toBeInTheDocument()
  })

  it('is shown whatever kinds are asked for', async () => {
    await openDesk(`${actors}islanders/`, '?kind=outlet')
    expect(shown()).toEqual(['the islanders', 'Tidewater Radio', 'The Skerrow Lantern'])
  })

  it('is named in a notice where there is none', async () => {
    await openDesk(`${actors}islander/`)
    expect(screen.getAllByRole('status')[0]).toHaveTextContent('It asks for an actor, “islander”')
  })

  it('still opens under a former name', async () => {
    await openDesk(`${actors}harbourmaster/`)
    expect(profile().getByRole('heading', { level: 2 })).toHaveTextContent('the harbour master')
  })
})

describe('How often each is named', () => {
  it('stands in a table, by part and by what names it', async () => {
    await openDesk(actors)
    const table = screen.getByRole('table', { name: 'How often each actor is named, by part and by form' })
    const line = within(table).getByRole('rowheader', { name: 'the harbour master' }).closest('tr')
    const figures = within(line as HTMLElement).getAllByRole('cell')
    // Eleven times: by part (the background first), then by name, description, pronoun, and inside other names.
    expect(figures.map(({ textContent }) => Number(textContent))).toEqual([11, 8, 0, 2, 1, 0, 5, 6, 0])
  })
})
