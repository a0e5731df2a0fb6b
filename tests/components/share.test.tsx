import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fitText } from '@/components/card/fit-text'
import { address, openDesk } from '@/tests/components/open-desk'

const path = '/three-prospects/compare/'

async function openShare(query = '') {
  const { user } = await openDesk(path, query)
  await user.click(screen.getByRole('button', { name: 'Share' }))
  return { user, panel: await screen.findByRole('region', { name: 'Share this view' }) }
}

const link = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Link' }).value

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('the share panel', () => {
  it('opens with the focus, holds the address bar, and gives the focus back at Escape', async () => {
    const { user } = await openShare('?show=differ')
    expect(screen.getByRole('heading', { name: 'Share this view' })).toHaveFocus()
    expect(link()).toBe(window.location.href)
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('region', { name: 'Share this view' })).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Share' })).toHaveFocus()
    // Escape took back the panel alone.
    expect(address()).toBe(`${path}?show=differ`)
  })

  it('asks for the text size and the theme where they are ticked, and leaves the address bar as it is', async () => {
    const { user } = await openShare()
    const text = screen.getByRole('checkbox', { name: /my text size/ })
    const theme = screen.getByRole('checkbox', { name: /my theme/ })
    expect([text, theme].map((one) => (one as HTMLInputElement).checked)).toEqual([false, false])
    await user.click(text)
    await user.click(theme)
    expect(link()).toMatch(/\?text=m&theme=light$/)
    expect(address()).toBe(path)
    await user.click(text)
    expect(link()).toMatch(/\?theme=light$/)
  })

  it('has the ticks of a link that asked, and never asks to be embedded', async () => {
    await openShare('?theme=dark&embed=1')
    expect(screen.getByRole('checkbox', { name: 'my theme, dark theme' })).toBeChecked()
    expect(link()).toMatch(/\?theme=dark$/)
    expect(address()).toBe(`${path}?theme=dark&embed=1`)
  })

  it('copies the link, and says so until it is another', async () => {
    const { user, panel } = await openShare()
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(await navigator.clipboard.readText()).toBe(link())
    expect(within(panel).getByText('The link is copied.')).toBeInTheDocument()
    await user.click(screen.getByRole('checkbox', { name: /my theme/ }))
    expect(within(panel).queryByText('The link is copied.')).not.toBeInTheDocument()
  })

  it('selects the link where the clipboard is blocked', async () => {
    const { user } = await openShare()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new DOMException('blocked'))
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Link' })
    await waitFor(() => expect(field).toHaveFocus())
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(field.value)
    expect(screen.getByText(/lets nothing be copied/)).toBeVisible()
  })

  it('gives the code to embed the same view', async () => {
    await openShare('?show=differ')
    const code = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Embed' }).value
    const frame = new DOMParser().parseFromString(code, 'text/html').querySelector('iframe')
    expect(frame?.src).toBe(`${window.location.href}&embed=1`)
    expect(frame?.title).not.toBe('')
  })

  it('cites the view with the day of the reader and no other date', async () => {
    await openShare()
    const { value } = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Cite this view' })
    const today = new Date().toLocaleDateString('en-GB', { dateStyle: 'long' })
    expect(value).toMatch(
      new RegExp(
        `^“Compare · An invented ferry: three futures”\\. Prospects, http\\S+ \\(accessed ${today}\\)\\.$`,
      ),
    )
  })

  it('draws the link as a code with a name, and says in words what it restores', async () => {
    await openShare('?show=differ')
    expect(screen.getByRole('img', { name: 'QR code of the link' })).toBeInTheDocument()
    expect(screen.getByText('the rows where they differ')).toBeInTheDocument()
  })

  it('offers the sheet of the system where there is one', async () => {
    const share = vi.fn(async () => undefined)
    vi.stubGlobal('navigator', Object.assign(navigator, { share }))
    const { user } = await openShare()
    await user.click(screen.getByRole('button', { name: 'Share with an app' }))
    expect(share).toHaveBeenCalledWith({ title: expect.any(String), url: link() })
    Reflect.deleteProperty(navigator, 'share')
  })
})

describe('words on a card', () => {
  const box = { width: 400, height: 100 }

  it('are as large as their box lets them be', () => {
    expect(fitText(['short'], box, [40, 20])).toEqual({ size: 40, texts: [{ words: 'short', cut: false }] })
    expect(fitText(['x'.repeat(60)], box, [40, 20]).size).toBe(20)
  })

  it('are cut at a word where even the smallest is too large, and say so', () => {
    const long = 'twelve letters '.repeat(40)
    const [text] = fitText([long], box, [40, 20]).texts
    expect(text?.cut).toBe(true)
    expect(long.startsWith(`${text?.words} `)).toBe(true)
  })
})
