import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keptOf } from '@/tools/worker'
import { makeFolder } from './site'

const kept = [
  '404/index.html',
  'energy/compare/index.html',
  'energy/index.html',
  'index.html',
  '_next/static/chunks/0cz1d0mv5g.js',
  '_next/static/media/face.woff2',
  'energy/dossier.json',
  'energy/source.txt',
  'icon.svg',
  'icons/192.png',
  'manifest.webmanifest',
]
const items = ['energy/compare/rivers/index.html', 'energy/source/low-water/index.html']
const others = [
  '404.html',
  '_headers',
  '_next/static/media/unused.png',
  '_not-found/index.html',
  'energy/__next._full.txt',
  'energy/__next.$d$dossier.__PAGE__.txt',
  'energy/card.png',
  'energy/compare/rivers/card.png',
  'energy/index.html.br',
  'energy/index.txt',
  'index.txt',
  'sw.js',
]

let site: ReturnType<typeof makeFolder>
beforeEach(() => {
  site = makeFolder(Object.fromEntries([...kept, ...items, ...others].map((name) => [name, `of ${name}`])))
})
afterEach(() => site.remove())

const version = () => keptOf(site.folder, '').version

describe('what is kept for use without a network', () => {
  it('is the pages of panels, the app and the data, and nothing else', () => {
    const paths = keptOf(site.folder, '').files.map(([path]) => path)
    expect(paths).toEqual(kept.map((name) => name.replace(/index\.html$/, '')))
  })

  it('names the pages for which their panel stands in', () => {
    expect(keptOf(site.folder, '').items).toEqual(items.map((name) => name.replace(/index\.html$/, '')))
  })

  it('says which content each file must have', () => {
    const [path, integrity] = keptOf(site.folder, '').files[0] ?? []
    expect(path).toBe('404/')
    expect(integrity).toBe(`sha256-${createHash('sha256').update('of 404/index.html').digest('base64')}`)
  })
})

describe('a version', () => {
  it('is the same for the same site, wherever it lies', () => {
    expect(keptOf(site.folder, '/prospects')).toEqual({ ...keptOf(site.folder, ''), base: '/prospects' })
  })

  it.each([
    ['a page that is kept', 'energy/compare/index.html', true],
    ['a new item', 'energy/compare/dams/index.html', true],
    ['a file that is not kept', 'energy/card.png', false],
  ])('with a change to %s', (_, name, isNew) => {
    const before = version()
    site.write(name, 'changed')
    expect(version() !== before).toBe(isNew)
  })
})
