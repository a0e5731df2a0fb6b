import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import published from '@/tests/fixtures/published-permalinks.json'
import { addressOf } from '@/tests/view/addresses'
import { real, seen, view } from '@/tests/view/catalogues'
import { decode, encode } from '@/view/permalink'
import { type DeviceWish, queryParts } from '@/view/query-parts'
import { panels, pathItems } from '@/view/view-state'

describe('a published link still opens', () => {
  it.each(published)('$link', ({ link, shows, device = {} }) => {
    expect(seen(decode(addressOf(link), real))).toEqual({ view: view(shows), device, notices: [] })
  })

  it.each(published)('$link, and it is the address that is shown', ({ link, shows, device = {} }) => {
    expect(encode(view(shows), real, device as DeviceWish)).toEqual(addressOf(link))
  })
})

describe('the list of published links', () => {
  it('has one of every panel, of every kind of item and of every key', () => {
    const links = published.map(({ link }) => link)
    for (const panel of panels) {
      expect(links).toContain(`/${real.dossier}/${panel}/`)
      const items = pathItems[panel].names(real).all.map((id) => `/${real.dossier}/${panel}/${id}/`)
      expect(links.some((link) => items.includes(link))).toBe(true)
    }
    // The real dossier has one source; a link that names it has never been written.
    const keys = queryParts.map(({ key }) => key).filter((key) => key !== 'source')
    for (const key of keys) expect(links.some((link) => link.includes(`${key}=`))).toBe(true)
  })

  it('has each link once', () => {
    const links = published.map(({ link }) => link)
    expect(new Set(links).size).toBe(links.length)
  })

  it('has lost and changed no line since the commit before', ({ annotate }) => {
    const before = publishedBefore()
    if (!before) return void annotate('not compared: the commit before is not in this copy of the history')
    expect(published.slice(0, before.length)).toEqual(before)
  })
})

/** The list in the first parent of the present commit; nothing where there is no history. */
function publishedBefore(): typeof published | undefined {
  try {
    const args = ['show', 'HEAD^1:tests/fixtures/published-permalinks.json']
    return JSON.parse(execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
  } catch {
    return undefined
  }
}
