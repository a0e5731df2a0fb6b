import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { type Answer, answersOf } from '@/tools/bench/answers'
import { median } from '@/tools/bench/median'
import { served } from '@/tools/bench/served'
import { ensureBrowser, launchArgs } from '@/tools/browser'
import { UserError } from '@/tools/command'
import { compressFolder } from '@/tools/compress'
import { exportPages } from '@/tools/export-pages'
import { projectRoot, siteFolder } from '@/tools/paths'

/** How a page opens, as medians: largest paint in ms, how far it moves by itself, and how long it is blocked in ms. */
export type Speed = { name: string; paint: number; shift: number; blocked: number }

const runs = 7

const addresses = ['compare', 'timeline', 'actors', 'source', 'class', 'present'].map(
  (panel) => `gerasimov-2017/${panel}/`,
)

/** An old laptop in a full room: a quarter of the processor, 1.6 Mbit/s and 150 ms. */
async function slowDown(page: Page) {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1.6e6 / 8,
    uploadThroughput: 750e3 / 8,
  })
}

/**
 * How the pages of the built site open, beside a plain page of the words of the comparison and an empty page of the
 * same Next and React; and how long the view takes to answer.
 */
export async function pageSpeeds(): Promise<{ speeds: Speed[]; answers: Answer[] }> {
  const plain = await plainPage()
  const empty = await emptyPage()
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: launchArgs })
  try {
    const speeds: Speed[] = []
    for (const [name, folder, path] of [
      ['plain HTML, the words of compare', plain, ''],
      ['empty page of Next and React', empty, ''],
      ...addresses.map((path) => [path, siteFolder, path] as const),
    ] as const)
      speeds.push(await served(folder, (origin) => speedOf(browser, name, origin + path)))
    return {
      speeds,
      answers: await served(siteFolder, (origin) => answersOf(browser, `${origin}gerasimov-2017/`, runs)),
    }
  } finally {
    await browser.close()
    for (const folder of [plain, join(empty, '..')]) rmSync(folder, { recursive: true, force: true })
  }
}

type Seen = { paint: number; shift: number; blocked: number }

async function speedOf(browser: Browser, name: string, url: string): Promise<Speed> {
  const seen: Seen[] = []
  for (let run = 0; run < runs; run += 1) {
    // Each with empty caches, and without a worker that would fetch the whole site beside the page.
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      serviceWorkers: 'block',
    })
    const page = await context.newPage()
    await page.addInitScript(watchOpening)
    await slowDown(page)
    await page.goto(url, { waitUntil: 'networkidle' })
    const watched = await page.evaluate(() => (window as unknown as { watched: Watched }).watched)
    if (watched.firstPaint === 0 || watched.paint === 0) throw new Error(`Nothing was painted on ${url}.`)
    seen.push({ ...watched, blocked: blockedIn(watched) })
    await context.close()
  }
  return {
    name,
    paint: median(seen.map(({ paint }) => paint)),
    shift: median(seen.map(({ shift }) => shift)),
    blocked: median(seen.map(({ blocked }) => blocked)),
  }
}

type Watched = { firstPaint: number; paint: number; shift: number; tasks: { start: number; end: number }[] }

/**
 * Runs in the page, from its beginning. No function in it has a name: what compiles this file marks such ones with a
 * helper that the page does not have.
 */
function watchOpening() {
  const watched: Watched = { firstPaint: 0, paint: 0, shift: 0, tasks: [] }
  Object.assign(window, { watched })
  for (const type of ['paint', 'largest-contentful-paint', 'layout-shift', 'longtask'])
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (entry.name === 'first-contentful-paint') watched.firstPaint = entry.startTime
        else if (type === 'largest-contentful-paint') watched.paint = entry.startTime
        else if (type === 'layout-shift')
          watched.shift += (entry as PerformanceEntry & { value: number }).value
        else if (type === 'longtask')
          watched.tasks.push({ start: entry.startTime, end: entry.startTime + entry.duration })
      }
    }).observe({ type, buffered: true })
}

/**
 * Total blocking time, as web.dev/tbt and Lighthouse reckon it: of every task after the first contentful paint what
 * it takes over 50 ms. Before it there is nothing yet that a reader could press.
 */
function blockedIn({ firstPaint, tasks }: Watched): number {
  const seen = tasks.map(({ start, end }) => end - Math.max(start, firstPaint))
  return seen.reduce((sum, took) => sum + Math.max(0, took - 50), 0)
}

/** One page of plain HTML with the words of the comparison, as its own page holds them. */
async function plainPage(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'prospects-plain-'))
  const page = readFileSync(join(siteFolder, 'gerasimov-2017', 'compare', 'index.html'), 'utf8')
  const words = wordsIn(parse(page)).join('</p>\n<p>')
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Words</title><p>${words}</p></html>`,
  )
  await compressFolder(folder)
  return folder
}

const unread = new Set(['script', 'style', 'head', 'template', 'svg'])

function wordsIn(node: Tree.Node): string[] {
  if ('value' in node && node.nodeName === '#text')
    return node.value.trim() === '' ? [] : [escaped(node.value)]
  if (unread.has(node.nodeName) || !('childNodes' in node)) return []
  return node.childNodes.flatMap(wordsIn)
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** A page of the same Next and React that does nothing. Next builds only what lies in the project. */
async function emptyPage(): Promise<string> {
  const folder = join(projectRoot, 'out-bench-empty')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'app'), { recursive: true })
  const files = {
    'package.json': '{ "private": true, "type": "module" }',
    'next.config.js':
      "export default { output: 'export', trailingSlash: true, experimental: { inlineCss: true } }",
    'app/layout.jsx': 'export default ({ children }) => <html lang="en"><body>{children}</body></html>',
    'app/page.jsx':
      "'use client'\nimport { useState } from 'react'\nexport default function Page() { const [on, set] = useState(false); return <button onClick={() => set(!on)}>{String(on)}</button> }",
  }
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  if ((await exportPages({}, folder)) !== 0) throw new UserError('The empty page was not built.')
  await compressFolder(join(folder, 'out'))
  return join(folder, 'out')
}
