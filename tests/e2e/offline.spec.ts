import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { test as base, journey } from '@/tests/e2e/browsers'
import { compare, ready, rowsShown, watch } from '@/tests/e2e/pages'
import { listenAnywhere } from '@/tests/tools/site'
import { siteFolder } from '@/tools/paths'
import { createSiteServer } from '@/tools/server'
import { writeWorker } from '@/tools/worker'

const basePath = process.env.BASE_PATH ?? ''

type Host = {
  /** The site's address, with a slash at its end. */
  address: string
  /** Nobody answers any more: what a page then shows comes from the device. */
  goAway: () => void
  /** Publishes an edition of the front page, and of the worker that keeps it. */
  publish: (edition: string) => void
  /** Publishes another edition of which one page arrives damaged. */
  publishHalf: (edition: string) => void
}

/** A copy of the built site on a host of its own, which can be changed and taken away. */
async function openHost(): Promise<Host & { remove: () => void }> {
  const root = mkdtempSync(join(tmpdir(), 'prospects-offline-'))
  cpSync(siteFolder, root, { recursive: true, filter: (file) => !/\.(br|gz)$|__next.*\.txt$/.test(file) })
  const server = createSiteServer({ root, basePath })
  const port = await listenAnywhere(server)
  const front = join(root, 'index.html')
  const edit = (edition: string) =>
    writeFileSync(
      front,
      readFileSync(front, 'utf8').replace(/<html( data-edition="\w+")?/, `<html data-edition="${edition}"`),
    )
  const goAway = () => {
    server.closeAllConnections()
    server.close()
  }
  return {
    address: `http://localhost:${port}${basePath}/`,
    goAway,
    publish: (edition) => {
      edit(edition)
      writeWorker(root, basePath)
    },
    publishHalf: (edition) => {
      edit(`${edition}x`)
      writeWorker(root, basePath)
      edit(edition)
    },
    remove: () => {
      goAway()
      rmSync(root, { recursive: true, force: true })
    },
  }
}

const test = base.extend<{ host: Host }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are needed
  host: async ({}, use) => {
    const host = await openHost()
    await use(host)
    host.remove()
  },
})

test.use({ serviceWorkers: 'allow' })

/** Visits once, until all that the site keeps is on the device. */
async function visit(page: Page, { address }: Host, path = '') {
  await page.goto(address + path)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated')
}

/** Keeps empty files in place of the app; what a worker answers cannot be intercepted. */
const emptyScripts = (page: Page) =>
  page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const { url } of await cache.keys())
        if (url.endsWith('.js'))
          await cache.put(url, new Response('', { headers: { 'Content-Type': 'text/javascript' } }))
    }
  })

const edition = (page: Page) => page.locator('html').getAttribute('data-edition')

test('After one visit every kind of page opens without a network', journey, async ({ page, host }) => {
  const noFaults = watch(page)
  await visit(page, host)
  host.goAway()

  await page.reload()
  await expect(page.getByRole('link', { name: 'Compare', exact: true })).toBeVisible()

  await page.goto(`${host.address}${compare}?show=differ&order=dialogue~conflict`)
  await ready(page)
  expect(await rowsShown(page)).toHaveLength(7)
  await expect(page).toHaveURL(
    /\?order=dialogue~conflict&show=differ$|\?show=differ&order=dialogue~conflict$/,
  )

  await page.getByRole('link', { name: 'Source', exact: true }).click()
  await expect(page).toHaveURL(/\/source\//)
  await expect(page.locator('.passage-text').first()).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('table').first()).toBeVisible()
  await page.reload()
  await ready(page)
  expect(await rowsShown(page)).toHaveLength(7)
  noFaults()
})

test('The page of one item opens without a network, with and without its last slash', async ({
  page,
  host,
}) => {
  const noFaults = watch(page)
  await visit(page, host)
  host.goAway()
  for (const address of ['what-russia-does/', 'what-russia-does']) {
    await page.goto(host.address + compare + address)
    await ready(page)
    await expect(page.locator('tr[data-topic=what-russia-does]')).toHaveAttribute('aria-current', 'true')
    await expect(page.locator('tr[data-topic=what-russia-does]')).toBeInViewport()
  }
  await page.goto(`${host.address}gerasimov-2017/source/will-only-worsen/`)
  await ready(page)
  await expect(page.getByRole('complementary', { name: 'Evidence' })).toBeVisible()
  await expect(page).toHaveTitle(/will only worsen/)
  noFaults()
})

test('A panel that stands in for one item shows nothing until the app has read the address', async ({
  page,
  host,
}) => {
  await visit(page, host)
  await emptyScripts(page)
  await page.goto(`${host.address}${compare}what-russia-does/`)
  const visibility = (time: 'start' | 'end') =>
    page.locator('body').evaluate((body, at) => {
      for (const animation of body.getAnimations()) {
        if (at === 'end') animation.finish()
        else animation.currentTime = 0
      }
      return getComputedStyle(body).visibility
    }, time)
  expect(await visibility('start')).toBe('hidden')
  // Where the app never comes, the words are shown all the same.
  expect(await visibility('end')).toBe('visible')
})

test('An unknown address gets the page for unknown addresses without a network, with its status', async ({
  page,
  host,
}) => {
  await visit(page, host)
  host.goAway()
  const response = await page.goto(`${host.address}gerasimov-2017/no-such-panel/`)
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: 'No page at this address' })).toBeVisible()
})

test('The data of a dossier is there without a network', async ({ page, host }) => {
  await visit(page, host)
  host.goAway()
  const response = await page.goto(`${host.address}gerasimov-2017/source.txt`)
  expect(response?.status()).toBe(200)
})

test('A new version is offered, and shown at a press alone', async ({ page, host, context }) => {
  await visit(page, host)
  const other = await context.newPage()
  await other.goto(host.address + compare)
  await ready(other)
  host.publish('second')

  await page.reload()
  const offer = page.getByText('A new version is ready.')
  await expect(offer).toBeVisible()
  await page.reload()
  await expect(offer).toBeVisible()
  expect(await edition(page)).toBeNull()

  await other.evaluate(() => Object.assign(window, { untouched: true }))
  await page.getByRole('button', { name: 'Reload' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-edition', 'second')
  await expect(offer).toBeHidden()

  // Another window goes on with what it shows, and its panels still open.
  host.goAway()
  await other.getByRole('link', { name: 'Source', exact: true }).click()
  await expect(other.locator('.passage-text').first()).toBeVisible()
  expect(await other.evaluate(() => 'untouched' in window)).toBe(true)
})

test('An offer that is turned down goes away and leaves this version', async ({ page, host }) => {
  await visit(page, host)
  host.publish('second')
  await page.reload()
  await page.getByRole('button', { name: 'Not now' }).click()
  await expect(page.getByText('A new version is ready.')).toBeHidden()
  expect(await edition(page)).toBeNull()
})

test('A version that did not arrive whole replaces nothing', async ({ page, host }) => {
  await visit(page, host)
  host.publishHalf('half')
  const outcome = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    const found = new Promise<string>((resolve) => {
      registration.addEventListener('updatefound', () => {
        const { installing } = registration
        installing?.addEventListener('statechange', () => resolve(installing.state))
      })
    })
    await registration.update().catch(() => undefined)
    return found
  })
  expect(outcome).toBe('redundant')
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1)
  host.goAway()
  await page.reload()
  await expect(page.getByRole('link', { name: 'Compare', exact: true })).toBeVisible()
  expect(await edition(page)).toBeNull()
})

test('One press clears the device', async ({ page, host }) => {
  await visit(page, host)
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('Dark')
  await page.getByRole('button', { name: 'Clear this device' }).click()
  await expect(page.getByText('Cleared. The next visit keeps it anew.')).toBeVisible()
  expect(
    await page.evaluate(async () => ({
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      settings: Object.keys(localStorage),
      theme: document.documentElement.dataset.theme,
    })),
  ).toEqual({ caches: [], workers: 0, settings: [], theme: undefined })
})

test('The site can be installed', async ({ page, host }) => {
  await visit(page, host)
  const session = await page.context().newCDPSession(page)
  const { errors, url } = await session.send('Page.getAppManifest')
  expect(errors).toEqual([])
  expect(url).toBe(`${host.address}manifest.webmanifest`)
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
})
