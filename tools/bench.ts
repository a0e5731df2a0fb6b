import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { parse } from '@/core/parse'
import { generatedDossier, type Size } from '@/tools/bench/generated-dossier'
import { grow, growthTable } from '@/tools/bench/growth'
import { median } from '@/tools/bench/median'
import { nextQuoteTimes } from '@/tools/bench/next-quote'
import { type PageBytes, pageBytes } from '@/tools/bench/page-bytes'
import { pageSpeeds } from '@/tools/bench/page-speed'
import { buildSite } from '@/tools/build-site'
import { runMain } from '@/tools/command'
import { siteFolder } from '@/tools/paths'

/**
 * `npm run bench`: what the site costs a reader in bytes, what dossiers cost to check, and how a site grows with its
 * dossier. Judges nothing. With `-- --growth` the last alone; with `-- --every-page` for every page of it.
 */
const pages = [
  '/',
  '/gerasimov-2017/compare/',
  '/gerasimov-2017/compare/what-russia-does/',
  '/gerasimov-2017/source/',
  '/gerasimov-2017/source/will-only-worsen/',
  '/gerasimov-2017/timeline/',
  '/gerasimov-2017/actors/',
  '/gerasimov-2017/class/',
  '/gerasimov-2017/present/',
]

const runs = 7

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9)

function millisecondsToParse(value: unknown): number {
  return median(
    Array.from({ length: runs }, () => {
      const before = performance.now()
      const parsed = parse(value)
      if (!parsed.ok)
        throw new Error(`A benchmark's dossier has a problem: ${JSON.stringify(parsed.issues[0])}`)
      return performance.now() - before
    }),
  )
}

function printPages() {
  console.log('\nFirst load, gzip (style sheets stand in the HTML)\n')
  console.log(`${'page'.padEnd(46)}     HTML   of it CSS        JS   dossier     fonts`)
  for (const address of pages) {
    const { html, css, js, data, fonts }: PageBytes = pageBytes(siteFolder, address)
    console.log(`${address.padEnd(46)}${kB(html)}  ${kB(css)} ${kB(js)} ${kB(data)} ${kB(fonts)}`)
  }
}

function printParsing() {
  console.log(`\nParse and anchor, median of ${runs}\n`)
  const own: unknown = JSON.parse(readFileSync('data/dossiers/gerasimov-2017.json', 'utf8'))
  console.log(`${'gerasimov-2017'.padEnd(46)}${millisecondsToParse(own).toFixed(1).padStart(9)} ms`)
  const sizes: Size[] = [125, 250, 500].map((paragraphs) => ({ paragraphs, scenarios: 6, topics: 40 }))
  for (const size of sizes) {
    const value = generatedDossier(size)
    const { quotes, sources } = value as { quotes: unknown[]; sources: { paragraphs: string[] }[] }
    const characters = sources.flatMap(({ paragraphs }) => paragraphs).join('\n').length
    const name = `generated: ${(characters / 1e6).toFixed(2)} MB, ${quotes.length} quotes, six scenarios`
    console.log(`${name.padEnd(46)}${millisecondsToParse(value).toFixed(1).padStart(9)} ms`)
  }
}

async function printNextQuote() {
  const visits = await nextQuoteTimes()
  const figures = (times: readonly number[]) =>
    [Math.min(...times), median(times), Math.max(...times)].map((time) => `${time.toFixed(0)} ms`).join(', ')
  console.log(
    `\nFrom a key to the next quote on the screen, 1.2 MB and 2,300 quotes, processor slowed four times: least, median and most of ${visits.length} visits\n`,
  )
  console.log(
    `the first press, after which the evidence opens  ${figures(visits.flatMap(([first = 0]) => first))}`,
  )
  console.log(
    `each of those after it                           ${figures(visits.flatMap(([, ...later]) => later))}`,
  )
}

async function printSpeed() {
  const { speeds, answers } = await pageSpeeds()
  const [plain, empty] = speeds
  const ratio = (value: number, of: number | undefined) => (of ? (value / of).toFixed(2) : '').padStart(7)
  console.log(`\nHow pages open, medians of ${runs}: processor slowed four times, 1.6 Mbit/s, 150 ms\n`)
  console.log(`${''.padEnd(34)}  paint  of plain  moved  blocked  of empty`)
  for (const { name, paint, shift, blocked } of speeds)
    console.log(
      `${name.padEnd(34)}${paint.toFixed(0).padStart(5)} ms  ${ratio(paint, plain?.paint)}  ${shift.toFixed(3)}  ${blocked.toFixed(0).padStart(4)} ms  ${ratio(blocked, empty?.blocked)}`,
    )
  console.log(
    `\nFrom a click or a key to the first picture, and to all of the answer, medians of ${runs}, processor slowed four times\n`,
  )
  const ms = (time: number | undefined) => (time === undefined ? '' : `${time.toFixed(0)} ms`).padStart(8)
  for (const { name, first, whole } of answers) console.log(`${name.padEnd(34)}${ms(first)}${ms(whole)}`)
}

/** Sites of a generated dossier and of one ten times as large, of which as many pages of items are built. */
async function printGrowth(whole: boolean) {
  const sizes = [await grow(1, whole ? 1 : 4), await grow(10, whole ? 1 : 40)]
  console.log(
    '\nGrowth: six scenarios, 40 topics, 120 quotes, 40 actors; and ten times all but the scenarios\n',
  )
  for (const line of growthTable(sizes)) console.log(line)
}

await runMain(async () => {
  const asked = process.argv.slice(2)
  await printGrowth(asked.includes('--every-page'))
  // The site itself is built anew below: what Next keeps between builds is now that of the generated ones.
  if (asked.includes('--growth')) return buildSite()
  await printNextQuote()
  const before = performance.now()
  await buildSite()
  const seconds = (performance.now() - before) / 1000
  console.log(`\nBuild, check and compression: ${seconds.toFixed(1)} s`)
  printPages()
  printParsing()
  await printSpeed()
})
