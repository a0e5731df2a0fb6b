import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compressFolder } from '@/tools/compress'
import { makeFolder } from './site'

const long = 'The rivers will be low. '.repeat(100)
const site = makeFolder({
  'index.html': long,
  'energy/timeline/index.txt': long,
  '_next/static/chunks/a.js': long,
  'short.html': 'short',
  'card.png': long,
})
let count = 0
beforeAll(async () => {
  count = await compressFolder(site.folder)
})
afterAll(() => site.remove())

describe('compressing the site', () => {
  it.each(['index.html', 'energy/timeline/index.txt', '_next/static/chunks/a.js'])(
    'gives %s its twins',
    (name) => {
      const twin = (suffix: string) => readFileSync(join(site.folder, name + suffix))
      expect(brotliDecompressSync(twin('.br')).toString()).toBe(long)
      expect(gunzipSync(twin('.gz')).toString()).toBe(long)
    },
  )

  it.each(['short.html', 'card.png'])('leaves %s alone', (name) => {
    expect(existsSync(join(site.folder, `${name}.br`))).toBe(false)
    expect(existsSync(join(site.folder, `${name}.gz`))).toBe(false)
  })

  it('tells how many files it took, and never compresses a twin', async () => {
    expect(count).toBe(3)
    expect(await compressFolder(site.folder)).toBe(3)
    expect(existsSync(join(site.folder, 'index.html.br.br'))).toBe(false)
  })
})
