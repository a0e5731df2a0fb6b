import { rmSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { chromium } from '@playwright/test'
import { parse } from '@/core/parse'
import { type Answer, answersOf } from '@/tools/bench/answers'
import { exportGenerated } from '@/tools/bench/generated-site'
import { grownDossier } from '@/tools/bench/grown-dossier'
import { served } from '@/tools/bench/served'
import { type SiteBytes, siteBytes } from '@/tools/bench/site-bytes'
import { ensureBrowser, launchArgs } from '@/tools/browser'
import { finishing } from '@/tools/build-site'
import { catalogueOf, panels, pathItems } from '@/view/view-state'

/** What a dossier of one size costs. */
export type Grown = {
  factor: number
  /** Bytes of the dossier's file, without blanks between its parts. */
  content: number
  pages: number
  /** One of so many pages of items was built, to stand for the others. */
  every: number
  bytes: SiteBytes
  /** Seconds of each part of the build. */
  seconds: ReadonlyMap<string, number>
  answers: Answer[]
}

const runs = 5

/** Builds and measures the site of a generated dossier of this size, with one of `every` pages of items. */
export async function grow(factor: number, every: number): Promise<Grown> {
  const dossier = grownDossier(factor)
  const items = itemsOf(dossier)
  const seconds = new Map<string, number>()
  const timed = async <Done>(name: string, act: () => Done): Promise<Awaited<Done>> => {
    const before = performance.now()
    const done = await act()
    seconds.set(name, (performance.now() - before) / 1000)
    return done
  }
  const site = await timed('export', () => exportGenerated(dossier, String(every)))
  try {
    for (const { name, finish } of finishing) await timed(name, () => finish(site))
    return {
      factor,
      content: Buffer.byteLength(JSON.stringify(dossier)),
      pages: panels.length + [...items.values()].reduce((sum, count) => sum + count, 0),
      every,
      bytes: siteBytes(site, items),
      seconds,
      answers: await answers(site),
    }
  } finally {
    rmSync(site, { recursive: true, force: true })
  }
}

/** How many items each panel has pages of. */
function itemsOf(value: unknown): ReadonlyMap<string, number> {
  const parsed = parse(value)
  if (!parsed.ok) throw new Error(`The generated dossier has a problem: ${JSON.stringify(parsed.issues[0])}`)
  const catalogue = catalogueOf(parsed.value)
  return new Map(panels.map((panel) => [panel, pathItems[panel].names(catalogue).all.length]))
}

async function answers(site: string): Promise<Answer[]> {
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: launchArgs })
  try {
    return await served(site, (origin) => answersOf(browser, `${origin}generated/`, runs))
  } finally {
    await browser.close()
  }
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`
const kilobytes = (bytes: number | undefined) => `${((bytes ?? 0) / 1000).toFixed(1)} kB`

const answerOf = (answer: Answer | undefined) =>
  [answer?.first, answer?.whole]
    .flatMap((time) => (time === undefined ? [] : `${time.toFixed(0)} ms`))
    .join(', ')

/** The figures of several sizes as the lines of a table, a column for each. */
export function growthTable(sizes: readonly Grown[]): string[] {
  const rows: [string, (one: Grown) => string][] = [
    ['content, as JSON', ({ content }) => megabytes(content)],
    ['pages', ({ pages }) => String(pages)],
    ['pages of items built: one in', ({ every }) => String(every)],
    ['site without cards, raw', ({ bytes }) => megabytes(bytes.raw)],
    ['site without cards, gzip', ({ bytes }) => megabytes(bytes.served)],
    ['cards', ({ bytes }) => megabytes(bytes.cards)],
    ['bytes of the site for each of content', ({ bytes, content }) => (bytes.raw / content).toFixed(1)],
    ['the same, gzip', ({ bytes, content }) => (bytes.served / content).toFixed(1)],
    ...panels.map((panel): [string, (one: Grown) => string] => [
      `page of the panel ${panel}, gzip`,
      ({ bytes }) => kilobytes(bytes.panelPages.get(panel)),
    ]),
    ...panels.map((panel): [string, (one: Grown) => string] => [
      `page of an item of ${panel}, gzip`,
      ({ bytes }) => kilobytes(bytes.itemPages.get(panel)),
    ]),
    ...[...(sizes[0]?.seconds.keys() ?? [])].map((name): [string, (one: Grown) => string] => [
      `build: ${name}`,
      ({ seconds }) => `${(seconds.get(name) ?? 0).toFixed(1)} s`,
    ]),
    ...(sizes[0]?.answers ?? []).map(({ name }): [string, (one: Grown) => string] => [
      name,
      ({ answers: all }) => answerOf(all.find((one) => one.name === name)),
    ]),
  ]
  return rows.map(([name, of]) => `${name.padEnd(40)}${sizes.map((one) => of(one).padStart(20)).join('')}`)
}
