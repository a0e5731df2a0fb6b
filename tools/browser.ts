import { statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { posix, win32 } from 'node:path'
import { chromium } from '@playwright/test'
import { type Environment, run, UserError } from '@/tools/command'

/** All that the search asks of a machine. */
export type Machine = {
  env: Environment
  platform: NodeJS.Platform
  isRoot: boolean
  isFile: (path: string) => boolean
  /** Where Playwright would keep its own browser, be it there or not. */
  playwrightBrowser: () => string
}

export const thisMachine: Machine = {
  env: process.env,
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
  playwrightBrowser: () => chromium.executablePath(),
}

/** Chromium's sandbox refuses to run as root; the rest keeps it from the network and from a missing GPU. */
export const launchArgs: string[] = [
  ...(thisMachine.isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const isPresent = (value: string | undefined): value is string => !!value

/** The folders in which the system looks for a program. */
export const pathFolders = ({ env, platform }: Machine) =>
  (env.PATH ?? env.Path ?? '').split(platform === 'win32' ? ';' : ':').filter(isPresent)

const windowsPlaces = (machine: Machine) => {
  const homes = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => machine.env[name])
  return [
    ...homes
      .filter(isPresent)
      .flatMap((home) => [
        win32.join(home, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        win32.join(home, 'Chromium', 'Application', 'chrome.exe'),
      ]),
    ...pathFolders(machine).flatMap((folder) =>
      ['chrome.exe', 'chromium.exe'].map((name) => win32.join(folder, name)),
    ),
  ]
}

const unixNames = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser']

const linuxPlaces = (machine: Machine) => [
  ...unixNames.flatMap((name) => pathFolders(machine).map((folder) => posix.join(folder, name))),
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
]

const macPlaces = (machine: Machine) => [
  ...['/', machine.env.HOME]
    .filter(isPresent)
    .flatMap((home) => [
      posix.join(home, 'Applications', 'Google Chrome.app', 'Contents', 'MacOS', 'Google Chrome'),
      posix.join(home, 'Applications', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'),
    ]),
  ...linuxPlaces(machine),
]

const places = (machine: Machine): string[] => {
  if (machine.platform === 'win32') return windowsPlaces(machine)
  return machine.platform === 'darwin' ? macPlaces(machine) : linuxPlaces(machine)
}

/**
 * The file of an installed Chrome or Chromium: CHROME_PATH, then PATH and the usual places of the system,
 * then what Playwright downloaded; undefined if there is none.
 *
 * @throws UserError if CHROME_PATH names no file, rather than testing with another browser than was asked for
 */
export const findBrowser = (machine: Machine = thisMachine): string | undefined => {
  const chosen = machine.env.CHROME_PATH
  if (chosen && !machine.isFile(chosen)) throw new UserError(`CHROME_PATH is no file: ${chosen}`)
  return chosen || [...places(machine), machine.playwrightBrowser()].find(machine.isFile)
}

type Command = [program: string, ...args: string[]]

/** Each way is a row of commands that must all succeed, the one that needs least of the system first. */
const waysToInstall = ({ isRoot, isFile }: Machine): Command[][] => {
  const playwright: Command = [
    process.execPath,
    createRequire(import.meta.url).resolve('@playwright/test/cli'),
    'install',
  ]
  if (!isRoot || !isFile('/etc/debian_version')) return [[[...playwright, 'chromium']]]
  return [
    // Without the libraries, which a bare system lacks, the download alone does not start.
    [[...playwright, '--with-deps', 'chromium']],
    [
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', 'chromium'],
    ],
  ]
}

type Run = (program: string, args: string[]) => Promise<number>

const succeeds = async (way: Command[], runCommand: Run) => {
  for (const [program, ...args] of way) {
    if ((await runCommand(program, args)) !== 0) return false
  }
  return true
}

/**
 * The file of a browser, installed now if there was none.
 *
 * @throws UserError with one line on what to install, if every way failed
 */
export const ensureBrowser = async (
  machine: Machine = thisMachine,
  runCommand: Run = run,
): Promise<string> => {
  const found = findBrowser(machine)
  if (found) return found

  for (const way of waysToInstall(machine)) {
    const installed = (await succeeds(way, runCommand)) ? findBrowser(machine) : undefined
    if (installed) return installed
  }
  throw new UserError('No browser to test with: install Chrome or Chromium, or set CHROME_PATH to its file.')
}
