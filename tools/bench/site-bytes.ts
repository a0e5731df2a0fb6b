import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'

/** What a site weighs, in bytes. `served` is what a server sends with gzip; the preview cards are in none but `cards`. */
export type SiteBytes = {
  raw: number
  served: number
  cards: number
  /** The mean page of an item of each panel, with gzip. */
  itemPages: ReadonlyMap<string, number>
  /** The page of each panel as a whole, with gzip. */
  panelPages: ReadonlyMap<string, number>
}

type Weighed = { raw: number; served: number; cards: number }

const itemPage = /^[^/]+\/([^/]+)\/[^/]+\/index\.html$/
const itemCard = /^[^/]+\/cards\/([^/]+)\/[^/]+\.png$/
const panelPage = /^[^/]+\/([^/]+)\/index\.html$/

/**
 * Weighs a built and compressed site of one dossier. `items` says how many items each panel has: where pages were
 * written for a part of them only, those stand for all.
 */
export function siteBytes(folder: string, items: ReadonlyMap<string, number>): SiteBytes {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => !/\.(br|gz)$/.test(name) && statSync(join(folder, name)).isFile())
  const byKind = (kind: RegExp) => {
    const found = new Map<string, string[]>()
    for (const name of files) {
      const panel = kind.exec(name)?.[1]
      if (panel !== undefined && items.has(panel)) found.set(panel, [...(found.get(panel) ?? []), name])
    }
    return found
  }
  const pages = byKind(itemPage)
  const cards = byKind(itemCard)
  const sampled = new Set([...pages.values(), ...cards.values()].flat())
  const rest = files.filter((name) => !sampled.has(name)).map((name) => weigh(folder, name))
  const grown = [...pages, ...cards].map(([panel, names]) =>
    times(sum(names.map((name) => weigh(folder, name))), (items.get(panel) ?? 0) / names.length),
  )
  const servedOf = (names: readonly string[]) =>
    sum(names.map((name) => weigh(folder, name))).served / names.length
  return {
    ...sum([...rest, ...grown]),
    itemPages: new Map([...pages].map(([panel, names]) => [panel, servedOf(names)])),
    panelPages: new Map([...byKind(panelPage)].map(([panel, names]) => [panel, servedOf(names)])),
  }
}

function weigh(folder: string, name: string): Weighed {
  const file = join(folder, name)
  const raw = statSync(file).size
  if (name.endsWith('.png')) return { raw: 0, served: 0, cards: raw }
  return { raw, served: existsSync(`${file}.gz`) ? statSync(`${file}.gz`).size : raw, cards: 0 }
}

const sum = (all: readonly Weighed[]): Weighed =>
  all.reduce(
    (before, one) => ({
      raw: before.raw + one.raw,
      served: before.served + one.served,
      cards: before.cards + one.cards,
    }),
    { raw: 0, served: 0, cards: 0 },
  )

const times = ({ raw, served, cards }: Weighed, factor: number): Weighed => ({
  raw: raw * factor,
  served: served * factor,
  cards: cards * factor,
})
