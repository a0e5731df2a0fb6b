import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Environment } from '@/tools/command'
import { clearStamp, isBuilt, sourceStamp, writeStamp } from '@/tools/stamp'
import { makeFolder } from './site'

const sources = {
  'app/page.tsx': 'page',
  'core/deep/er/dossier.ts': 'dossier',
  'data/dossiers/energy.json': '{}',
  'public/.nojekyll': '',
  'next.config.js': 'config',
}
let repository: ReturnType<typeof makeFolder>
beforeEach(() => {
  repository = makeFolder(sources)
})
afterEach(() => repository.remove())

const stamp = (env: Environment = {}) => sourceStamp(repository.folder, env)

describe('the stamp of the sources', () => {
  it('is the same in another folder with the same files', () => {
    const clone = makeFolder(sources)
    expect(sourceStamp(clone.folder, {})).toBe(stamp())
    clone.remove()
  })

  it.each([
    ['a page', 'app/page.tsx'],
    ['a file deep down', 'core/deep/er/dossier.ts'],
    ['a dossier', 'data/dossiers/energy.json'],
    ['a setting', 'next.config.js'],
    ['a new file', 'view/store.ts'],
    ['a new hidden file', 'public/.well-known/security.txt'],
    ['new variables', '.env.production'],
    ['the listener that runs before the app', 'instrumentation-client.ts'],
  ])('changes with %s', (_, name) => {
    const before = stamp()
    repository.write(name, 'changed')
    expect(stamp()).not.toBe(before)
  })

  it('changes when a file goes, or gets another name', () => {
    const before = stamp()
    rmSync(join(repository.folder, 'app/page.tsx'))
    const without = stamp()
    repository.write('app/pages.tsx', 'page')
    expect(new Set([before, without, stamp()]).size).toBe(3)
  })

  it('does not take the end of one file for the start of the next', () => {
    repository.write('app/a', 'xy')
    repository.write('app/b', '')
    const before = stamp()
    repository.write('app/a', 'x')
    repository.write('app/b', 'y')
    expect(stamp()).not.toBe(before)
  })

  it.each(['tests/core/anchor.test.ts', 'README.md', 'out/index.html', 'app/.DS_Store'])(
    'stays with %s',
    (name) => {
      const before = stamp()
      repository.write(name, 'changed')
      expect(stamp()).toBe(before)
    },
  )

  it('changes with where the site will live, and with nothing else around', () => {
    const all = [{}, { BASE_PATH: '/a' }, { SITE_URL: '/a' }, { BASE_PATH: '/b' }].map((env: Environment) =>
      stamp(env),
    )
    expect(new Set(all).size).toBe(4)
    expect(stamp({ BASE_PATH: '', HOME: 'elsewhere' })).toBe(stamp())
  })
})

describe('a build', () => {
  const built = () => isBuilt(repository.folder, stamp())

  it('is current once it is stamped, until a source changes', () => {
    repository.write('out/index.html', 'page')
    expect(built()).toBe(false)
    writeStamp(repository.folder, stamp())
    expect(built()).toBe(true)
    repository.write('app/page.tsx', 'changed')
    expect(built()).toBe(false)
  })

  it('is none without its pages, or after one that broke off', () => {
    writeStamp(repository.folder, stamp())
    expect(built()).toBe(false)
    repository.write('out/index.html', 'page')
    clearStamp(repository.folder)
    expect(built()).toBe(false)
  })
})
