import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { ensureBrowser, launchArgs } from '@/tools/browser'
import { runMain } from '@/tools/command'
import { siteFolder } from '@/tools/paths'
import { createSiteServer } from '@/tools/server'

/** `npm run shots -- [name…]`: pictures of real pages of the built site, in four sizes and both themes; `readme` is the one there. */
const folder = 'shots'
const picture = join('docs', 'compare.png')

const sizes = [
  { width: 390, height: 844 },
  { width: 1024, height: 768 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
]

type Shot = {
  name: string
  address: string
  whole?: true
  /** The name of a button that is clicked first. */
  click?: string
}

const shots: Shot[] = [
  { name: 'front', address: '/', whole: true },
  { name: 'compare', address: '/gerasimov-2017/compare/' },
  { name: 'compare-whole', address: '/gerasimov-2017/compare/', whole: true },
  {
    name: 'evidence',
    address: '/gerasimov-2017/compare/what-russia-does/?quote=russia-will-be-forced',
  },
  { name: 'follow', address: '/gerasimov-2017/compare/?actor=russia&show=differ' },
  { name: 'alone', address: '/gerasimov-2017/compare/?only=dialogue' },
  { name: 'broken', address: '/gerasimov-2017/compare/?quote=will-only-worsn&colour=red' },
  { name: 'timeline', address: '/gerasimov-2017/timeline/', whole: true },
  { name: 'timeline-step', address: '/gerasimov-2017/timeline/deterrence-measures/' },
  { name: 'timeline-follow', address: '/gerasimov-2017/timeline/?actor=nato' },
  { name: 'timeline-unfold', address: '/gerasimov-2017/timeline/?unfold=3' },
  { name: 'actors', address: '/gerasimov-2017/actors/', whole: true },
  { name: 'actor', address: '/gerasimov-2017/actors/russia/?actor=russia' },
  { name: 'actor-whole', address: '/gerasimov-2017/actors/nato/', whole: true },
  {
    name: 'actors-sorted',
    address: '/gerasimov-2017/actors/?sort=mentions&role=acts&order=dialogue~conflict',
  },
  { name: 'source', address: '/gerasimov-2017/source/', whole: true },
  { name: 'source-quote', address: '/gerasimov-2017/source/will-only-worsen/' },
  { name: 'source-voice', address: '/gerasimov-2017/source/?voice=direct&actor=russia' },
  {
    name: 'share',
    address: '/gerasimov-2017/compare/what-russia-does/?show=differ',
    whole: true,
    click: 'Share',
  },
  { name: 'embed', address: '/gerasimov-2017/compare/trust/?embed=1' },
  { name: 'class', address: '/gerasimov-2017/class/' },
  { name: 'class-sort', address: '/gerasimov-2017/class/sort-the-evidence/?seed=monday', whole: true },
  { name: 'class-room', address: '/gerasimov-2017/class/sort-the-evidence/?seed=monday&one=2' },
  { name: 'class-order', address: '/gerasimov-2017/class/in-what-order/', whole: true },
  { name: 'class-questions', address: '/gerasimov-2017/class/questions/', whole: true },
  { name: 'class-handout', address: '/gerasimov-2017/class/handout/', whole: true },
  { name: 'class-guide', address: '/gerasimov-2017/class/how-to-read/', whole: true },
  { name: 'present-title', address: '/gerasimov-2017/present/title/' },
  { name: 'present-past', address: '/gerasimov-2017/present/shared-past/' },
  { name: 'present-covered', address: '/gerasimov-2017/present/what-russia-does/' },
  { name: 'present-revealed', address: '/gerasimov-2017/present/what-russia-does/?reveal=2' },
  { name: 'present-fork', address: '/gerasimov-2017/present/fork/?reveal=3' },
  { name: 'present-actors', address: '/gerasimov-2017/present/actors/' },
  { name: 'present-quote', address: '/gerasimov-2017/present/quote-will-only-worsen/' },
  { name: 'speaker', address: '/gerasimov-2017/present/trust/?speaker=1' },
  { name: '404', address: '/no-such-page/' },
]

async function take(browser: Browser, origin: string, wanted: readonly Shot[]) {
  for (const size of sizes) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ viewport: size, colorScheme })
      // A late typeface is left out on a first visit; pictures show the page as a second one does.
      await page.goto(origin, { waitUntil: 'networkidle' })
      for (const { name, address, whole, click } of wanted) {
        await page.goto(origin + address, { waitUntil: 'networkidle' })
        if (click) await page.getByRole('button', { name: click, exact: true }).click()
        if (click) await page.waitForLoadState('networkidle')
        const file = `${name}-${size.width}x${size.height}-${colorScheme}.png`
        await page.screenshot({ path: join(folder, file), fullPage: whole ?? false })
      }
      await page.close()
    }
  }
}

async function takeForReadme(browser: Browser, origin: string) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' })
  const address = '/gerasimov-2017/compare/what-russia-does/?quote=russia-will-be-forced'
  await page.goto(origin, { waitUntil: 'networkidle' })
  await page.goto(origin + address, { waitUntil: 'networkidle' })
  await page.screenshot({ path: picture })
  await page.close()
}

await runMain(async () => {
  mkdirSync(folder, { recursive: true })
  const server = createSiteServer({ root: siteFolder, basePath: '' })
  server.listen(0, 'localhost')
  await once(server, 'listening')
  const bound = server.address()
  const origin = `http://localhost:${bound && typeof bound === 'object' ? bound.port : ''}`
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: launchArgs })
  const names = process.argv.slice(2)
  await take(browser, origin, names.length > 0 ? shots.filter(({ name }) => names.includes(name)) : shots)
  if (names.length === 0 || names.includes('readme')) await takeForReadme(browser, origin)
  await browser.close()
  server.closeAllConnections()
  server.close()
})
