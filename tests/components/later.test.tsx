import { act, render, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { ErrorBoundary } from '@/components/frame/error-boundary'
import { later } from '@/components/frame/later'

const Words = ({ id }: { id: string }) => (
  <>
    <p>The words of {id}.</p>
    <p>
      <a href="#a">One</a> <a href="#b">Two</a>
    </p>
  </>
)

/** A page as it was served, and a part of it whose code comes when `come` is called. */
function served(options: Parameters<typeof later<{ id: string }>>[1], html: string) {
  let come: (part: typeof Words) => void = () => undefined
  let fail: (reason: unknown) => void = () => undefined
  // Made before it is asked for: a part asks in a task of its own.
  const code = new Promise<typeof Words>((resolve, reject) => {
    come = resolve
    fail = reject
  })
  code.catch(() => undefined)
  const load = vi.fn(() => code)
  const Part = later<{ id: string }>(load, options)
  const container = document.createElement('div')
  container.innerHTML = html
  document.body.append(container)
  const page = (id: string) => (
    <ErrorBoundary about="" onFault={() => undefined} fallback={() => <p>It failed.</p>}>
      <Part id={id} />
    </ErrorBoundary>
  )
  const { rerender } = render(page('a'), { container, hydrate: true })
  return {
    show: (id: string) => rerender(page(id)),
    come: (part = Words) => come(part),
    fail: () => fail(new Error()),
    asked: () => waitFor(() => expect(load).toHaveBeenCalled()),
  }
}

const about = ({ id }: { id: string }) => id

describe('A part whose code comes later', () => {
  it('keeps the words that were served until then', async () => {
    const { come } = served({}, '<div><p>As served.</p></div>')
    expect(screen.getByText('As served.')).toBeInTheDocument()
    come()
    expect(await screen.findByText('The words of a.')).toBeInTheDocument()
    expect(screen.queryByText('As served.')).not.toBeInTheDocument()
  })

  it('leaves the focus where it is', async () => {
    const { come } = served(
      {},
      '<div><p>As served.</p><p><a href="#a">One</a> <a href="#b">Two</a></p></div>',
    )
    screen.getByRole('link', { name: 'Two' }).focus()
    come()
    expect(await screen.findByText('The words of a.')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Two' })).toHaveFocus()
  })

  it('follows the focus to where it goes while its code is drawn', async () => {
    const { come } = served(
      {},
      '<div><p>As served.</p><p><a href="#a">One</a> <a href="#b">Two</a></p></div>',
    )
    const [one, two] = screen.getAllByRole('link')
    one?.focus()
    come(({ id }) => {
      // What is drawn is not there yet: the reader still goes through the words that were served.
      if (two?.isConnected) two.focus()
      return <Words id={id} />
    })
    expect(await screen.findByText('The words of a.')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Two' })).toHaveFocus()
  })

  it('does not keep words about one thing in place of those about another', async () => {
    const html = '<div class="contents" data-awaited=""><p>As served.</p></div>'
    const { show, come } = served({ about, needed: true }, html)
    expect(screen.getByText('As served.')).toBeInTheDocument()
    show('b')
    expect(screen.queryByText('As served.')).not.toBeInTheDocument()
    come()
    expect(await screen.findByText('The words of b.')).toBeInTheDocument()
  })

  it('leaves the words where its code cannot be had', async () => {
    const { fail, asked } = served({}, '<div><p>As served.</p></div>')
    fail()
    await act(asked)
    expect(screen.getByText('As served.')).toBeInTheDocument()
  })

  it('is a fault where nobody can do without it', async () => {
    // React reports each fault that it catches.
    const report = vi.spyOn(console, 'error').mockReturnValue(undefined)
    const { fail } = served({ needed: true }, '<div class="contents" data-awaited=""><p>As served.</p></div>')
    fail()
    expect(await screen.findByText('It failed.')).toBeInTheDocument()
    report.mockRestore()
  })
})
