import { defineConfig } from '@playwright/test'
import { findBrowser, launchArgs } from '@/tools/browser'
import { projectRoot } from '@/tools/paths'

const port = process.env.PORT || '4173'
const baseURL = `http://localhost:${port}${process.env.BASE_PATH ?? ''}/`
const browser = findBrowser()
// Named by tools/e2e.ts where there is one; a machine without it tests in Chromium alone.
const firefox = process.env.FIREFOX_PATH

export default defineConfig({
  testDir: '.',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  // Speed is measured by the bench alone: on a busy machine a journey is slow, not wrong.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env.CI ? 'line' : 'list',
  // A worker would answer in place of the server; the tests of the worker itself let it in.
  use: { baseURL, trace: 'off', video: 'off', serviceWorkers: 'block' },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: { args: launchArgs, ...(browser ? { executablePath: browser } : {}) },
      },
    },
    ...(firefox
      ? [
          {
            name: 'firefox',
            grep: /@journey/,
            // The channel of Firefox as Mozilla makes it, driven by WebDriver BiDi, not of a build of Playwright's own.
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              launchOptions: { executablePath: firefox },
            },
          },
        ]
      : []),
  ],
  webServer: {
    command: `"${process.execPath}" --import tsx tools/serve.ts`,
    cwd: projectRoot,
    env: { PORT: port, HOST: '127.0.0.1' },
    url: baseURL,
    // A server found on the port may serve another checkout, and every test would be about that one.
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
  },
})
