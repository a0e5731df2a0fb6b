import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { comparison } from '@/core/comparison'
import { coverage } from '@/core/coverage'
import type { Dossier, Place, QuoteId } from '@/core/dossier'
import { parse } from '@/core/parse'
import json from '@/data/dossiers/gerasimov-2017.json'
import published from '@/tests/fixtures/published-permalinks.json'
import { catalogueOf, panels, pathItems } from '@/view/view-state'

/** Taken from the text when it was first read in; a change to the text is a change to what is compared. */
const pinned = '00d856bdf2eb6851871e8ef9de3d4cdad1dd5f9a3e047c72953d08d36bf589e8'

const parsed = parse(json)

function dossier(): Dossier {
  if (!parsed.ok) throw new Error('The dossier has problems.')
  return parsed.value
}

describe('the dossier of 2017', () => {
  it('has no problem', () => {
    expect(parsed.ok ? [] : parsed.issues).toEqual([])
  })

  it('has one source, whose text is the one that was pinned', () => {
    const texts = dossier().sources.map(({ paragraphs }) => paragraphs.join('\n'))
    expect(texts.map((text) => createHash('sha256').update(text, 'utf8').digest('hex'))).toEqual([pinned])
    expect(dossier().sources.map(({ sha256 }) => sha256)).toEqual([pinned])
  })

  it('keeps that text in the dossier alone: no second copy can come to differ', () => {
    const files = readdirSync('data', { recursive: true, encoding: 'utf8' })
    expect(files.filter((name) => /\.(?:txt|html?|pdf|docx?)$/.test(name))).toEqual([])
  })

  it('has seven paragraphs, the fork in the fourth', () => {
    expect(json.sources[0]?.paragraphs).toHaveLength(7)
    const fork = dossier().moments.filter((moment) => moment.fork)
    expect(fork.flatMap(({ quotes }) => quotes.map((id) => dossier().places[id]?.paragraph))).toEqual([4])
  })

  it('uses every sentence, and lists none as unused', () => {
    const places = new Map(Object.entries(dossier().places) as [QuoteId, Place][])
    const idle = coverage(dossier(), places).filter(({ quotes }) => quotes.length === 0)
    expect(idle.map(({ words }) => words)).toEqual([])
    expect(dossier().unused).toEqual([])
  })

  it('sets two prospects side by side in at least 14 rows, some of each kind', () => {
    const rows = comparison(dossier())
    expect(rows.length).toBeGreaterThanOrEqual(14)
    expect(new Set(rows.map(({ relation }) => relation))).toEqual(
      new Set(['differ', 'echo', 'one-silent', 'both-silent']),
    )
    for (const { cells } of rows)
      expect(cells.map(({ scenario }) => scenario.id)).toEqual(['conflict', 'dialogue'])
  })

  it('tells each prospect in its own paragraph, and takes nothing for it from elsewhere', () => {
    for (const [index, scenario] of dossier().scenarios.entries()) {
      const own = comparison(dossier()).flatMap(({ cells }) =>
        cells.filter((cell) => cell.scenario === scenario),
      )
      const ids = own.flatMap((cell) => (cell.silent ? [] : cell.quotes.map(({ id }) => id)))
      expect(new Set([...scenario.whole, ...ids].map((id) => dossier().places[id]?.paragraph))).toEqual(
        new Set([index + 5]),
      )
    }
  })
})

describe('the joint acts of the second prospect', () => {
  it('are shared out to neither party: both rows rest on the same words', () => {
    const second = (topic: string) => {
      const cell = comparison(dossier()).find((row) => row.topic.id === topic)?.cells[1]
      return !cell || cell.silent ? [] : cell.quotes.map(({ exact }) => exact)
    }
    expect(second('what-russia-does')).toHaveLength(1)
    expect(second('what-the-other-party-does')).toEqual(second('what-russia-does'))
    for (const act of ['beginning to understand', 'establish dialogue', 'strengthen mutual trust'])
      expect(second('what-russia-does')[0]).toContain(act)
  })
})

describe('a published link names what the dossier still has, now or as a former name', () => {
  const names = (items: readonly { id: string; aliases?: readonly string[] | undefined }[]) =>
    items.flatMap(({ id, aliases = [] }) => [id, ...aliases])

  it.each(published)('$link', ({ link }) => {
    const url = new URL(link, 'https://example.org')
    const [id, panel, item] = url.pathname.split('/').filter(Boolean)
    const { scenarios, topics, actors, quotes, sources } = dossier()
    const known: Record<string, string[]> = {
      only: names(scenarios),
      order: names(scenarios),
      rows: names(topics),
      actor: names(actors),
      quote: names(quotes),
      source: names(sources),
    }
    expect(id).toBe(dossier().id)
    const named = panels.find((one) => one === panel)
    const { all, former } = pathItems[named ?? 'compare'].names(catalogueOf(dossier()))
    if (item) expect([...all, ...former.keys()]).toContain(item)
    for (const [key, value] of url.searchParams)
      for (const name of known[key] ? value.split('~') : []) expect(known[key]).toContain(name)
  })
})
