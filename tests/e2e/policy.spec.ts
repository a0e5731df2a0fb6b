import { expect, type Page } from '@playwright/test'
import { journey, test } from '@/tests/e2e/browsers'
import { compare, ready, watch } from '@/tests/e2e/pages'
import { siteFolder } from '@/tools/paths'
import { keptOf } from '@/tools/worker'

const { files, items } = keptOf(siteFolder, '')
const isPage = (path: string) => path === '' || path.endsWith('/')
const panels = files.map(([path]) => path).filter((path) => isPage(path) && path !== '404/')

/** Of each panel the first item and the last. */
const someItems = panels.flatMap((panel) => {
  const own = items.filter((item) => item.startsWith(panel) && panel.split('/').length === 3)
  return [...new Set([own.at(0), own.at(-1)])].filter((item) => item !== undefined)
})

/** What a policy stops is an event of the document; not every browser writes it to the console as an error. */
async function watchPolicy(page: Page) {
  const noFaults = watch(page)
  const stopped: string[] = []
  await page.exposeFunction('policyStopped', (what: string) => stopped.push(what))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      (window as unknown as { policyStopped: (what: string) => void }).policyStopped(
        `${violatedDirective} stops ${blockedURI} of ${sourceFile}`,
      ),
    )
  })
  return () => {
    expect(stopped).toEqual([])
    noFaults()
  }
}

/** All that is fetched only when it comes near the screen. */
const seeAll = (page: Page) =>
  page.evaluate(async () => {
    for (let top = 0; top < document.body.scrollHeight; top += innerHeight) {
      scrollTo(0, top)
      await new Promise(requestAnimationFrame)
    }
  })

for (const address of [...panels, ...someItems]) {
  test(`Nothing is stopped by the policy, and nothing asked of others, on /${address}`, async ({ page }) => {
    const nothing = await watchPolicy(page)
    await page.goto(address)
    expect(
      await page.locator('head > meta[http-equiv=Content-Security-Policy]').getAttribute('content'),
    ).toMatch(/^default-src 'none'; script-src 'self' 'sha256-/)
    await ready(page)
    await seeAll(page)
    await page.waitForLoadState('networkidle')
    nothing()
  })
}

test('Nothing is stopped by the policy while a reader goes about', journey, async ({ page }) => {
  const nothing = await watchPolicy(page)
  await page.goto(`${compare}?show=differ&theme=dark&text=xl`)
  await ready(page)
  await page.locator('a[data-quote]:visible').first().click()
  await expect(page.getByRole('complementary', { name: 'Evidence' })).toBeVisible()
  await page.keyboard.press('Escape')
  // Behind a slide there is none to be seen.
  const tabs = page.locator('.tabs').getByRole('link', { includeHidden: true })
  for (const tab of await tabs.all()) {
    await tab.click()
    await expect(tab).toHaveAttribute('aria-current', 'true')
    await seeAll(page)
  }
  await page.goBack()
  await page.goForward()
  await page.reload()
  await ready(page)
  await page.waitForLoadState('networkidle')
  nothing()
})

test('Nothing is stopped by the policy on the page for unknown addresses', async ({ page }) => {
  await page.goto('404/')
  const nothing = await watchPolicy(page)
  await page.reload()
  await ready(page)
  await page.waitForLoadState('networkidle')
  nothing()
})

test('A script that is put into a page does not run', async ({ page }) => {
  await page.route('**/compare/', async (route) => {
    const response = await route.fetch()
    const html = await response.text()
    await route.fulfill({
      response,
      body: html.replace('<body>', '<body><script>window.harmed = true</script>'),
    })
  })
  await page.goto(compare)
  await ready(page)
  expect(await page.evaluate(() => 'harmed' in window)).toBe(false)
})

test('A panel works in a sandboxed frame, which has no origin and no storage', async ({ page }) => {
  const stopped: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) stopped.push(message.text())
  })
  await page.goto('')
  await page.evaluate((address) => {
    const frame = document.createElement('iframe')
    frame.setAttribute('sandbox', 'allow-scripts')
    frame.src = address
    frame.width = '1200'
    frame.height = '700'
    document.body.prepend(frame)
  }, compare)
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('html[data-ready]')).toBeAttached()
  await frame.locator('a[data-quote]').first().click()
  await expect(frame.getByRole('complementary', { name: 'Evidence' })).toBeVisible()
  expect(stopped).toEqual([])
})
