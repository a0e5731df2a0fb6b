import { spawnSync } from 'node:child_process'
import { posix, win32 } from 'node:path'
import { isPresent, type Machine, pathFolders, thisMachine } from '@/tools/browser'
import { UserError } from '@/tools/command'

/** The oldest that the journeys were tried in; those before it lack commands by which a browser is driven. */
const oldest = 153

/** A Firefox to test with, or in a few words why there is none. */
export type Firefox = { file: string; version: string } | { missing: string }

const windowsPlaces = ({ env }: Machine) =>
  [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter(isPresent)
    .map((home) => win32.join(home, 'Mozilla Firefox', 'firefox.exe'))

const unixPlaces = (machine: Machine) => [
  ...['firefox-esr', 'firefox'].flatMap((name) =>
    pathFolders(machine).map((folder) => posix.join(folder, name)),
  ),
  ...(machine.platform === 'darwin' ? ['/Applications/Firefox.app/Contents/MacOS/firefox'] : []),
]

/** What the program says of itself; a stub that only offers to install Firefox says nothing of the kind. */
const askVersion = (file: string) =>
  spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000 }).stdout

/**
 * The installed Firefox: FIREFOX_PATH, then PATH and the usual places of the system.
 *
 * @throws UserError if FIREFOX_PATH names no file, rather than testing with another one than was asked for
 */
export const findFirefox = (
  machine: Machine = thisMachine,
  sayVersion: (file: string) => string | null = askVersion,
): Firefox => {
  const chosen = machine.env.FIREFOX_PATH
  if (chosen && !machine.isFile(chosen)) throw new UserError(`FIREFOX_PATH is no file: ${chosen}`)
  const places = machine.platform === 'win32' ? windowsPlaces(machine) : unixPlaces(machine)
  const file = chosen || places.find(machine.isFile)
  if (!file) return { missing: 'it is not installed (Debian: apt-get install firefox-esr)' }
  const version = /Firefox (\d[\w.]*)/.exec(sayVersion(file) ?? '')?.[1]
  if (!version) return { missing: `${file} does not say its version` }
  if (Number.parseInt(version, 10) < oldest)
    return { missing: `${file} is version ${version}, and ${oldest} is the oldest that can be driven` }
  return { file, version }
}

/** One line for whoever runs the tests. */
export const tellFirefox = (firefox: Firefox): string =>
  'missing' in firefox
    ? `Firefox: not run, ${firefox.missing}.`
    : `Firefox: the main journeys are run in version ${firefox.version} as well (${firefox.file}).`
