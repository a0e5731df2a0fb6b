import { describe, expect, it } from 'vitest'
import type { Machine } from '@/tools/browser'
import { findFirefox, tellFirefox } from '@/tools/firefox'

const machine = (files: string[], rest: Partial<Machine> = {}): Machine => ({
  env: { PATH: '/usr/local/bin:/usr/bin' },
  platform: 'linux',
  isRoot: false,
  isFile: (path) => files.includes(path),
  playwrightBrowser: () => '/home/ada/playwright/chrome',
  ...rest,
})

const mac = '/Applications/Firefox.app/Contents/MacOS/firefox'
const windows = 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'
const says = (version: string) => () => `Mozilla Firefox ${version}\n`

describe('the Firefox that is found', () => {
  it.each([
    [
      'the long-term edition first',
      machine(['/usr/local/bin/firefox', '/usr/bin/firefox-esr']),
      '/usr/bin/firefox-esr',
    ],
    ['on PATH', machine(['/usr/bin/firefox']), '/usr/bin/firefox'],
    ['on a Mac', machine([mac], { platform: 'darwin' }), mac],
    [
      'on Windows',
      machine([windows], { platform: 'win32', env: { PROGRAMFILES: 'C:\\Program Files' } }),
      windows,
    ],
    [
      'the one that was chosen, before all others',
      machine(['/my/firefox', '/usr/bin/firefox'], {
        env: { PATH: '/usr/bin', FIREFOX_PATH: '/my/firefox' },
      }),
      '/my/firefox',
    ],
  ])('is %s', (_, given, file) => {
    expect(findFirefox(given, says('153.7.0esr'))).toEqual({ file, version: '153.7.0esr' })
  })

  it('is no other one in silence when the chosen one is not there', () => {
    const env = { PATH: '/usr/bin', FIREFOX_PATH: '/my/firefox' }
    expect(() => findFirefox(machine(['/usr/bin/firefox'], { env }), says('153.0'))).toThrow(
      'FIREFOX_PATH is no file: /my/firefox',
    )
  })
})

describe('what is told of Firefox', () => {
  it.each([
    [
      'that it is run',
      machine(['/usr/bin/firefox-esr']),
      says('153.7.0esr'),
      'Firefox: the main journeys are run in version 153.7.0esr as well (/usr/bin/firefox-esr).',
    ],
    [
      'that there is none',
      machine([]),
      says('153.0'),
      'Firefox: not run, it is not installed (Debian: apt-get install firefox-esr).',
    ],
    [
      'that it is too old to be driven',
      machine(['/usr/bin/firefox-esr']),
      says('140.12.0esr'),
      'Firefox: not run, /usr/bin/firefox-esr is version 140.12.0esr, and 153 is the oldest that can be driven.',
    ],
    [
      'that a stub is none',
      machine(['/usr/bin/firefox']),
      () => 'Please install the Firefox snap.',
      'Firefox: not run, /usr/bin/firefox does not say its version.',
    ],
    [
      'that what cannot be started is none',
      machine(['/usr/bin/firefox']),
      () => null,
      'Firefox: not run, /usr/bin/firefox does not say its version.',
    ],
  ])('is %s', (_, given, sayVersion, line) => {
    expect(tellFirefox(findFirefox(given, sayVersion))).toBe(line)
  })
})
