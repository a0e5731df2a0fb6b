import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { address, openDesk } from '@/tests/components/open-desk'

// A menu of every step of a dossier takes long to be drawn where a machine is busy.
vi.setConfig({ testTimeout: 30_000 })

const lesson = '/three-prospects/class/lesson/'

describe('The page of a lesson', () => {
  it('follows letter by letter what is typed, and keeps the focus', async () => {
    const { user } = await openDesk(lesson)
    const name = await screen.findByRole('textbox', { name: 'Name of the lesson' })
    await user.type(name, 'One ferry?')
    expect(screen.getByRole('textbox', { name: 'Name of the lesson' })).toHaveFocus()
    expect(screen.getByRole('textbox', { name: 'Name of the lesson' })).toHaveValue('One ferry?')
    // The address follows no faster than every browser takes it.
    await waitFor(() => expect(address()).toBe(`${lesson}?title=One_ferry%3F&steps=none`))
    await user.clear(screen.getByRole('textbox', { name: 'Name of the lesson' }))
    await waitFor(() => expect(address()).toBe(lesson))
  })

  it('takes a question that is too long for a link for what it is, where there is no step to leave out', async () => {
    const { user } = await openDesk(lesson)
    const ask = await screen.findByRole('textbox', { name: 'A question of your own' })
    await user.click(ask)
    await user.paste('“ü”'.repeat(66))
    expect(screen.getByText(/^Not changed/)).toHaveTextContent(/1500\. Shorten your question first\.$/)
    expect(address()).toBe(lesson)
  })

  it('lists the steps as links, in their order', async () => {
    await openDesk(lesson, '?title=Mine&ask=Why%3F&steps=row-school~slide-title~ask')
    const table = await screen.findByRole('table')
    expect(within(table).getAllByRole('rowheader')).toHaveLength(3)
    expect(within(table).getByRole('link', { name: 'Why?' })).toHaveAttribute(
      'href',
      `${lesson}?one=3&title=Mine&ask=Why%3F&steps=row-school~slide-title~ask`,
    )
  })
})
