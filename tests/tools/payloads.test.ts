import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { dropPayloads } from '@/tools/payloads'
import { makeFolder } from './site'

it('takes away what only a router of Next would fetch', () => {
  const kept = [
    'energy/compare/index.html',
    'energy/source.txt',
    'energy/sources/index-of-1917.txt',
    'index.html',
  ]
  const dropped = ['index.txt', 'energy/compare/index.txt', 'energy/__next._tree.txt', '__next.__PAGE__.txt']
  const site = makeFolder(Object.fromEntries([...kept, ...dropped].map((name) => [name, name])))
  dropPayloads(site.folder)
  const left = readdirSync(site.folder, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  )
  expect(left).toHaveLength(kept.length)
  expect(left.map(({ name }) => name).sort()).toEqual([
    'index-of-1917.txt',
    'index.html',
    'index.html',
    'source.txt',
  ])
  site.remove()
})
