import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { address, openDesk } from '@/tests/components/open-desk'

const present = '/three-prospects/present/'

describe('The deck', () => {
  it('covers every side of a topic until it is asked for', async () => {
    const { user } = await openDesk(`${present}weather/`)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Weather')
    expect(screen.getAllByRole('button', { name: /Covered/ }).length).toBe(3)
    await user.keyboard('{PageDown}')
    await waitFor(() => expect(address()).toBe(`${present}weather/?reveal=1`))
    await user.click(screen.getByRole('button', { name: /Wait on.*Covered/ }))
    await waitFor(() => expect(address()).toBe(`${present}weather/?reveal=3`))
  })

  it('announces title and position, and nothing else', async () => {
    const { user } = await openDesk(`${present}title/`, '?slides=title~weather')
    await user.keyboard('{End}')
    const said = screen.getAllByRole('status').map(({ textContent }) => textContent)
    expect(said).toContain('Weather, 2 / 2')
  })

  it('leads to a slide by its number', async () => {
    const { user } = await openDesk(`${present}title/`, '?slides=title~weather~school')
    await user.keyboard('3{Enter}')
    await waitFor(() => expect(address()).toBe(`${present}school/?slides=title~weather~school`))
  })

  it('takes the space bar at once, however it was opened', async () => {
    const { user } = await openDesk('/three-prospects/compare/')
    await user.click(screen.getByRole('link', { name: 'Present' }))
    await waitFor(() => expect(screen.getByText(/^1 \/ /)).toBeInTheDocument())
    await user.keyboard(' ')
    await waitFor(() => expect(screen.getByText(/^2 \/ /)).toBeInTheDocument())
  })

  it('goes back to where it was begun from', async () => {
    const { user } = await openDesk('/three-prospects/compare/school/')
    await user.click(screen.getByRole('link', { name: /^Present from here/ }))
    await waitFor(() => expect(address()).toBe(`${present}school/`))
    await user.keyboard('{Escape}')
    await waitFor(() => expect(address()).toBe('/three-prospects/compare/school/'))
  })
})

describe('The speaker’s view', () => {
  it('has notes, the next step and a clock, and says that no deck is beside it', async () => {
    const { user } = await openDesk(`${present}weather/`, '?speaker=1')
    expect(await screen.findByRole('heading', { name: 'Now: Weather' })).toBeInTheDocument()
    expect(screen.getByRole('heading', { name: 'Notes' })).toBeInTheDocument()
    expect(screen.getByRole('heading', { name: 'Next press' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Start the timer' }))
    expect(screen.getByRole('button', { name: 'Pause the timer' })).toBeInTheDocument()
  })
})
