import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { expect, type Page, test } from '@playwright/test'
import { compare, expectAccessible, rowsShown, watch } from '@/tests/e2e/pages'

/** A page of another origin that embeds an address and keeps what the frame tells it. */
const hostPage = (address: string, sandbox: string | undefined) => `<!doctype html>
<html lang="en"><title>A course</title><h1>A course</h1>
<script>
  window.told = []
  addEventListener('message', ({ data, source }) => {
    if (source === document.querySelector('iframe').contentWindow) told.push(data)
  })
</script>
<iframe src="${address}" title="Prospects" width="900" height="500" ${sandbox === undefined ? '' : `sandbox="${sandbox}"`}></iframe>`

let server: Server
let host = ''

test.beforeAll(async () => {
  server = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://host.invalid').searchParams
    response.setHeader('Content-Type', 'text/html;charset=utf-8')
    response.end(hostPage(asked.get('address') ?? '', asked.get('sandbox') ?? undefined))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const bound = server.address()
  // The site is on "localhost", so this is another origin by name too.
  host = `http://127.0.0.1:${bound && typeof bound === 'object' ? bound.port : ''}/`
})

test.afterAll(() => {
  server.closeAllConnections()
  server.close()
})

async function embed(page: Page, baseURL: string | undefined, path: string, sandbox?: string) {
  const asked = new URLSearchParams({ address: new URL(path, baseURL).href })
  if (sandbox !== undefined) asked.set('sandbox', sandbox)
  await page.goto(`${host}?${asked}`)
  await expect.poll(() => page.frames().length).toBe(2)
  const frame = page.frames()[1]
  if (!frame) throw new Error('The host page has no frame.')
  await frame.waitForFunction(() => document.documentElement.dataset.ready !== undefined)
  return frame
}

type Told = { subject?: string; type?: string; height: number }

const told = (page: Page) => page.evaluate(() => (window as unknown as { told: Told[] }).told)

for (const sandbox of [undefined, 'allow-scripts']) {
  const where = sandbox === undefined ? 'a frame' : 'a frame that may run scripts alone'

  test(`In ${where} a link shows its view, without the head and with its provenance`, async ({
    page,
    baseURL,
  }) => {
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    const frame = await embed(page, baseURL, `${compare}?show=differ&embed=1`, sandbox)
    await expect(frame.getByRole('banner')).toBeHidden()
    await expect(frame.getByRole('region', { name: 'Through whose hands' })).toBeVisible()
    await expect(frame.getByRole('link', { name: 'Open in Prospects' })).toHaveAttribute('target', '_blank')
    await expect(frame.locator('tr[data-topic]:visible')).toHaveCount(7)
    expect(faults).toEqual([])
  })

  test(`In ${where} panels and evidence are fetched, and the view is kept`, async ({ page, baseURL }) => {
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    const frame = await embed(page, baseURL, `${compare}what-russia-does/?embed=1`, sandbox)
    await frame.locator('[data-quote="russia-will-be-forced"]').first().click()
    await expect(frame.getByRole('complementary', { name: 'Evidence' })).toBeVisible()
    await frame.getByRole('link', { name: 'Open in Prospects' }).scrollIntoViewIfNeeded()
    await expect(frame.getByRole('link', { name: 'Open in Prospects' })).toHaveAttribute(
      'href',
      /what-russia-does\/\?quote=russia-will-be-forced$/,
    )
    expect(await frame.evaluate(() => location.search)).toBe('?quote=russia-will-be-forced&embed=1')
    expect(faults).toEqual([])
  })

  test(`In ${where} the height is told in both words, and again when it changes`, async ({
    page,
    baseURL,
  }) => {
    const frame = await embed(page, baseURL, `${compare}?embed=1`, sandbox)
    await expect.poll(async () => (await told(page)).length).toBeGreaterThanOrEqual(2)
    const height = await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height))
    expect(height).toBeGreaterThan(500)
    const first = await told(page)
    expect(first.at(-2)).toEqual({ subject: 'lti.frameResize', height })
    expect(first.at(-1)).toEqual({ type: 'prospects:height', height })
    await frame.getByRole('link', { name: /^They differ/ }).click()
    await expect.poll(async () => (await told(page)).at(-1)?.height).toBeLessThan(height)
  })
}

test('A frame that asks for storage, clipboard and cookies in vain shows the view all the same', async ({
  page,
  baseURL,
}) => {
  const frame = await embed(page, baseURL, `${compare}?quote=stability&embed=1`, 'allow-scripts')
  const storage = () => {
    try {
      return typeof window.localStorage
    } catch {
      return 'blocked'
    }
  }
  expect(await frame.evaluate(storage)).toBe('blocked')
  await frame.getByRole('button', { name: 'Copy link' }).click()
  const field = frame.getByLabel(/lets nothing be copied/)
  // What is copied opens whole.
  await expect(field).toHaveValue(/\/gerasimov-2017\/compare\/\?quote=stability$/)
})

test('Where the frame may open nothing, the way out gives its address', async ({ page, baseURL }) => {
  const frame = await embed(page, baseURL, `${compare}?embed=1`, 'allow-scripts')
  await frame.getByRole('link', { name: 'Open in Prospects' }).click()
  await expect(frame.getByLabel(/lets nothing be opened/)).toHaveValue(/\/gerasimov-2017\/compare\/$/)
})

test('Where it may, the way out opens the view whole, in a window of its own', async ({
  page,
  baseURL,
  context,
}) => {
  const frame = await embed(page, baseURL, `${compare}?show=both&embed=1`)
  const opened = context.waitForEvent('page')
  await frame.getByRole('link', { name: 'Open in Prospects' }).click()
  const other = await opened
  await expect(other).toHaveURL(/\/compare\/\?show=both$/)
  await expect(other.getByRole('banner')).toBeVisible()
})

test('No head flashes while an embedded panel opens', async ({ page }) => {
  await page.route('**/_next/**/*.js', (route) => route.abort())
  await page.goto(`${compare}?embed=1`, { waitUntil: 'domcontentloaded' })
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('link', { name: 'Open in Prospects' })).toBeVisible()
})

test('Links within the panel stay embedded, and axe finds nothing there', async ({ page }) => {
  const noFaults = watch(page)
  await page.goto(`${compare}?embed=1`)
  await page.waitForFunction(() => document.documentElement.dataset.ready !== undefined)
  const links = page.locator('#main a[href*="/compare/"]')
  expect(
    await links.evaluateAll(
      (all) => all.filter((one) => !one.getAttribute('href')?.includes('embed=1')).length,
    ),
  ).toBe(0)
  await page.getByRole('link', { name: /^Both speak/ }).click()
  await expect(page).toHaveURL(/\?show=both&embed=1$/)
  expect(await rowsShown(page)).toHaveLength(9)
  await expectAccessible(page)
  noFaults()
})
