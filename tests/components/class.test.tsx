import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { address, openDesk } from '@/tests/components/open-desk'
import { threeProspects } from '@/tests/core/three-prospects'

const inClass = '/three-prospects/class/'

beforeEach(() => localStorage.clear())

const items = () =>
  screen
    .getAllByRole('group')
    .filter((group) => group.matches('fieldset'))
    .map((group) => ({ asked: group.querySelector('legend')?.textContent ?? '', group: within(group) }))

const first = () => {
  const [item] = items()
  if (!item) throw new Error('There is no item.')
  return item
}

describe('The class panel', () => {
  it('lists every task and sheet as a link', async () => {
    const { user } = await openDesk(inClass)
    await user.click(screen.getByRole('link', { name: 'Sort the evidence' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Sort the evidence' })).toBeInTheDocument()
    expect(address()).toBe(`${inClass}sort-the-evidence/`)
  })

  it('names a task that is not there, and shows what there is', async () => {
    await openDesk(`${inClass}sort-the-evidense/`)
    expect(await screen.findByText(/“sort-the-evidense”, which is not here/)).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Sort the evidence' })).toBeInTheDocument()
  })

  it('names a seed that is none, and selects without it', async () => {
    await openDesk(`${inClass}sort-the-evidence/`, '?seed=*&half=c')
    expect(await screen.findByText(/a selection, “\*”/)).toBeInTheDocument()
    expect(screen.getByText(/a half of the class, “c”/)).toBeInTheDocument()
    expect(items().length).toBeGreaterThan(3)
  })
})

describe('A task', () => {
  it('offers every prospect as an answer', async () => {
    await openDesk(`${inClass}sort-the-evidence/`)
    expect(
      first()
        .group.getAllByRole('radio')
        .map((radio) => radio.closest('label')?.textContent),
    ).toEqual([
      expect.stringContaining('First: Buy again'),
      expect.stringContaining('Second: Build over'),
      expect.stringContaining('Third: Wait on'),
      'Background, outside of the prospects',
      'Neither: it only says who speaks',
    ])
  })

  it('follows an answer by the words that settle it, only when it is looked up', async () => {
    const { user } = await openDesk(`${inClass}sort-the-evidence/`, '?seed=one')
    const { asked, group } = first()
    await user.click(group.getByRole('radio', { name: /Background/ }))
    expect(screen.queryByText(/^(So it is|The words show otherwise)/)).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Check this answer' }))
    expect(screen.getByText(/^(So it is|The words show otherwise)/)).toBeInTheDocument()
    const words = asked.replace('Where do these words belong? ', '')
    expect(screen.getByRole('link', { name: (name) => name.startsWith(words) })).toBeInTheDocument()
  })

  it('opens the evidence from the words, and the task stays', async () => {
    const { user } = await openDesk(`${inClass}sort-the-evidence/`, '?seed=one')
    await user.click(first().group.getByRole('radio', { name: /Background/ }))
    await user.click(screen.getByRole('button', { name: 'Check this answer' }))
    const link = document.querySelector<HTMLAnchorElement>('.settled .quote-link')
    if (!link) throw new Error('No words are shown.')
    await user.click(link)
    expect(await screen.findByRole('complementary', { name: 'Evidence' })).toBeInTheDocument()
    expect(address()).toMatch(/class\/sort-the-evidence\/\?.*quote=/)
  })

  it('keeps the answers on the device, apart for each selection, until they are deleted', async () => {
    const { user, container } = await openDesk(`${inClass}what-does-the-text-say/`, '?seed=one')
    const { asked, group } = first()
    await user.click(group.getByRole('radio', { name: /Of none/ }))
    await user.click(screen.getByRole('link', { name: 'All tasks and sheets' }))
    await user.click(screen.getByRole('link', { name: 'What does the text say?' }))
    await waitFor(() => expect(container.querySelector('legend')?.textContent).toBe(asked))
    expect(first().group.getByRole('radio', { name: /Of none/ })).toBeChecked()
    await user.click(screen.getByText('Choose the items'))
    await user.selectOptions(screen.getByRole('combobox', { name: 'For whom' }), 'a')
    expect(screen.queryByRole('radio', { checked: true })).not.toBeInTheDocument()
    await user.selectOptions(screen.getByRole('combobox', { name: 'For whom' }), '')
    expect(screen.getByRole('radio', { checked: true })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Delete the answers' }))
    expect(screen.queryByRole('radio', { checked: true })).not.toBeInTheDocument()
    expect(Object.keys(localStorage).filter((key) => key.startsWith('prospects-answers'))).toEqual([])
  })

  it('shows one item alone, whose answer needs none of the pupils’', async () => {
    const { user } = await openDesk(`${inClass}who-says-it/`, '?one=2')
    expect(await screen.findByRole('heading', { level: 2, name: /^2 of/ })).toBeInTheDocument()
    expect(screen.getAllByRole('group')).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: 'Show the answer' }))
    expect(screen.getByText(/^The answer:/)).toBeInTheDocument()
    await user.click(screen.getByRole('link', { name: 'Next' }))
    expect(address()).toContain('one=3')
    expect(screen.getByRole('heading', { level: 2, name: /^3 of/ })).toHaveFocus()
  })
})

describe('The order of steps', () => {
  const [buying, building] = threeProspects().scenarios
  const prospect = (name: RegExp) => within(screen.getByRole('group', { name }).closest('li') as HTMLElement)

  it('is right as the text gives it', async () => {
    const { user } = await openDesk(`${inClass}in-what-order/`)
    const here = prospect(/Buy again/)
    await user.click(here.getByRole('radio', { name: /some before others/ }))
    for (const { label } of buying?.groups[1]?.steps ?? [])
      await user.click(here.getByRole('button', { name: `Later: ${label}` }))
    await user.click(here.getByRole('button', { name: `Earlier: ${buying?.groups[1]?.steps[1]?.label}` }))
    await user.click(here.getByRole('button', { name: `Later: ${buying?.groups[1]?.steps[1]?.label}` }))
    await user.click(here.getByRole('button', { name: 'Check this answer' }))
    expect(here.getByText(/^So it is\. These words/)).toBeInTheDocument()
    expect(here.getByRole('link', { name: /^Then/ })).toBeInTheDocument()
  })

  it('is none where words only point', async () => {
    const { user } = await openDesk(`${inClass}in-what-order/`)
    const here = prospect(/Build over/)
    await user.click(here.getByRole('radio', { name: /no order/ }))
    await user.click(here.getByRole('button', { name: 'Check this answer' }))
    expect(here.getByText(/^So it is\. No words/)).toBeInTheDocument()
    await user.click(here.getByRole('radio', { name: /some before others/ }))
    await user.click(here.getByRole('button', { name: `Later: ${building?.groups[0]?.steps[0]?.label}` }))
    await user.click(here.getByRole('button', { name: 'Check this answer' }))
    expect(here.getByText(/^The text has it otherwise/)).toBeInTheDocument()
  })
})

describe('A question', () => {
  it('has its words covered until they are asked for, and keeps what is written', async () => {
    const { user } = await openDesk(`${inClass}questions/`)
    await user.type(screen.getByRole('textbox'), 'The second.')
    expect(screen.queryByText('The words to look at:')).not.toBeInTheDocument()
    const button = screen.getByRole('button', { name: 'Show the words' })
    await user.click(button)
    expect(button).toHaveAttribute('aria-expanded', 'true')
    expect(screen.getByRole('link', { name: /nobody has shown me who pays/ })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Side by side: Who pays' })).toBeInTheDocument()
    await user.click(button)
    expect(screen.queryByText('The words to look at:')).not.toBeInTheDocument()
    expect(screen.getByRole('textbox')).toHaveValue('The second.')
  })
})
