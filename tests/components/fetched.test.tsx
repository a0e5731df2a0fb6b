import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Fetched } from '@/components/frame/fetched'

// React reports each fault that it catches.
beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue(undefined)
})
afterEach(() => {
  vi.restoreAllMocks()
})

const Broken = () => {
  throw new Error('damaged')
}
const Whole = () => <p>The words.</p>

const notice = () => screen.queryByRole('alert')

const shown = (about: string, first: () => React.ReactNode, fetch: () => Promise<() => React.ReactNode>) => (
  <>
    <button type="button">Beside it</button>
    <Fetched name="Compare" about={about} first={first} load={fetch} given={{}} />
  </>
)

describe('What is fetched when it is shown', () => {
  it('names itself where it fails, and leaves what is beside it', () => {
    render(shown('compare', Broken, async () => Broken))
    expect(notice()).toHaveTextContent('Compare could not be shown.')
    expect(screen.getByRole('button', { name: 'Beside it' })).toBeInTheDocument()
  })

  it('can be tried again, as often as it takes', async () => {
    const user = userEvent.setup()
    const fetch = vi.fn<() => Promise<() => React.ReactNode>>()
    fetch.mockRejectedValueOnce(new Error('no network')).mockResolvedValue(Whole)
    render(shown('compare', Broken, fetch))
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await user.click(await screen.findByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('The words.')).toBeInTheDocument()
    expect(notice()).not.toBeInTheDocument()
  })

  it('forgets the fault where something else is shown', async () => {
    const { rerender } = render(shown('compare', Broken, async () => Broken))
    rerender(shown('source', Whole, async () => Whole))
    expect(await screen.findByText('The words.')).toBeInTheDocument()
    expect(notice()).not.toBeInTheDocument()
  })
})
