import { describe, expect, it } from 'vitest'
import { ensureBrowser, findBrowser, type Machine } from '@/tools/browser'

const playwright = '/home/ada/playwright/chrome'

const machine = (files: string[], rest: Partial<Machine> = {}): Machine => ({
  env: { PATH: '/usr/local/bin:/usr/bin::', HOME: '/Users/ada' },
  platform: 'linux',
  isRoot: false,
  isFile: (path) => files.includes(path),
  playwrightBrowser: () => playwright,
  ...rest,
})

const windows = {
  platform: 'win32' as const,
  env: { Path: 'C:\\bin;D:\\tools', PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Ada' },
}
const windowsChrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
const mac = { platform: 'darwin' as const }
const macChrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
const ownMacChrome = `/Users/ada${macChrome}`

describe('the browser that is found', () => {
  it.each([
    ['on PATH', machine(['/usr/bin/chromium', playwright]), '/usr/bin/chromium'],
    [
      'Chrome rather than Chromium, which may be a stub',
      machine(['/usr/local/bin/chromium-browser', '/usr/bin/google-chrome']),
      '/usr/bin/google-chrome',
    ],
    ['off PATH', machine(['/snap/bin/chromium'], { env: {} }), '/snap/bin/chromium'],
    ['on a Mac', machine([macChrome, ownMacChrome], mac), macChrome],
    ['in a home on a Mac', machine([ownMacChrome], mac), ownMacChrome],
    ['on Windows', machine([windowsChrome], windows), windowsChrome],
    ['on PATH on Windows', machine(['D:\\tools\\chrome.exe'], windows), 'D:\\tools\\chrome.exe'],
    ['what Playwright downloaded', machine([playwright]), playwright],
    ['none', machine([]), undefined],
  ])('is %s', (_, given, expected) => {
    expect(findBrowser(given)).toBe(expected)
  })

  it('is the one that was chosen, before all others', () => {
    const env = { PATH: '/usr/bin', CHROME_PATH: '/my/chrome' }
    expect(findBrowser(machine(['/my/chrome', '/usr/bin/chromium'], { env }))).toBe('/my/chrome')
  })

  it('is no other one in silence when the chosen one is not there', () => {
    const env = { PATH: '/usr/bin', CHROME_PATH: '/my/chrome' }
    expect(() => findBrowser(machine(['/usr/bin/chromium'], { env }))).toThrow(
      'CHROME_PATH is no file: /my/chrome',
    )
  })
})

/** A machine whose commands do what `outcome` says: give an exit code and leave files behind. */
const installing = (given: Partial<Machine>, files: string[], outcome: (command: string) => number) => {
  const ran: string[] = []
  const run = async (program: string, args: string[]) => {
    const command = [program === process.execPath ? 'playwright' : program, ...args.slice(-2)].join(' ')
    ran.push(command)
    return outcome(command)
  }
  return { ran, run, host: machine([], { ...given, isFile: (path) => files.includes(path) }) }
}

describe('a browser that is missing', () => {
  it('is installed by Playwright', async () => {
    const files: string[] = []
    const { host, run, ran } = installing({}, files, () => {
      files.push(playwright)
      return 0
    })
    expect(await ensureBrowser(host, run)).toBe(playwright)
    expect(ran).toEqual(['playwright install chromium'])
  })

  it('is installed by Debian where Playwright cannot', async () => {
    const files = ['/etc/debian_version']
    const { host, run, ran } = installing({ isRoot: true }, files, (command) => {
      if (command.startsWith('playwright')) return 1
      if (command.includes('chromium')) files.push('/usr/bin/chromium')
      return 0
    })
    expect(await ensureBrowser(host, run)).toBe('/usr/bin/chromium')
    expect(ran).toEqual(['playwright --with-deps chromium', 'apt-get update', 'apt-get -y chromium'])
  })

  it.each([
    ['not root', { isRoot: false }, ['/etc/debian_version']],
    ['not Debian', { isRoot: true }, []],
  ])('is told in one line when Playwright fails and we are %s', async (_, given, files) => {
    const { host, run, ran } = installing(given, files, () => 1)
    await expect(ensureBrowser(host, run)).rejects.toThrow('install Chrome or Chromium, or set CHROME_PATH')
    expect(ran).toEqual(['playwright install chromium'])
  })

  it('is looked for first: nothing is installed beside it', async () => {
    const { host, run, ran } = installing({}, ['/usr/bin/chromium'], () => 0)
    expect(await ensureBrowser(host, run)).toBe('/usr/bin/chromium')
    expect(ran).toEqual([])
  })
})
