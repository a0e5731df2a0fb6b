import { type Browser, type BrowserContext, test as base } from '@playwright/test'

/** Which tests are also run in other browsers than Chromium, where they are installed. */
export const journey = { tag: '@journey' }

type Send = (command: string, params?: unknown) => Promise<unknown>

/** What Playwright keeps behind a browser that it drives by WebDriver BiDi. */
type Driven = { _browserSession: { send: Send } }
type Client = { _connection: { toImpl: (browser: Browser) => Driven } }

/**
 * Playwright sets a colour scheme in each new context, and Firefox 153, the long-term edition, has no such command:
 * it keeps its own scheme then, rather than have no context at all. Any other error stays one.
 */
function bearWithoutScheme(browser: Browser) {
  const session = (browser as unknown as Client)._connection.toImpl(browser)._browserSession
  const send = session.send.bind(session)
  session.send = async (command, params) => {
    try {
      return await send(command, params)
    } catch (error) {
      if (command === 'emulation.setMediaFeaturesOverride' && String(error).includes('unknown command'))
        return {}
      throw error
    }
  }
}

/** Nor can Firefox be told to run no scripts; a page in this sandbox has none, and shows what is for those without. */
const withoutScripts = (context: BrowserContext) =>
  context.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback()
    const response = await route.fetch()
    const headers = {
      ...response.headers(),
      'content-security-policy': 'sandbox allow-same-origin allow-top-navigation',
    }
    return route.fulfill({ response, headers })
  })

/** The test of a journey, which can be run in Firefox as well. */
export const test = base.extend<object, { browser: Browser }>({
  browser: [
    async ({ browser }, use) => {
      if (browser.browserType().name() === 'firefox') bearWithoutScheme(browser)
      await use(browser)
    },
    { scope: 'worker' },
  ],
  context: async ({ context, browserName, javaScriptEnabled }, use) => {
    if (browserName === 'firefox' && !javaScriptEnabled) await withoutScripts(context)
    await use(context)
  },
})
