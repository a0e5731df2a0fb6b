import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSiteServer } from '@/tools/server'
import { ask, askRaw, listenAnywhere, makeFolder } from './site'

const page = `<p>${'The rivers will be low. '.repeat(80)}</p>`
const unknown = `<p>${'No such page. '.repeat(120)}</p>`
const site = makeFolder({
  'index.html': '<p>Home</p>',
  'energy/index.html': page,
  'energy/index.txt': 'naïve',
  'energy/card.png': 'png',
  'empty.css': '',
  'with space/index.html': '<p>Spaced</p>',
  '404.html': unknown,
  '.secret': 'hidden',
  '.well-known/security.txt': 'Contact',
  '_next/static/chunks/0cz1d0mv5g.js': 'chunk()',
  '_next/static/static/_buildManifest.js': 'manifest()',
  '_next/static/folder/deep.js': 'deep()',
})
for (const [name, content] of [
  ['energy/index.html', page],
  ['404.html', unknown],
] as const) {
  site.write(`${name}.br`, brotliCompressSync(content))
  site.write(`${name}.gz`, gzipSync(content))
}
const server = createSiteServer({ root: site.folder, basePath: '' })
let port = 0
beforeAll(async () => {
  port = await listenAnywhere(server)
})
afterAll(() => {
  server.close()
  site.remove()
})

describe('a page', () => {
  it('is sent as UTF-8 HTML that must be asked for again', async () => {
    const { status, headers, body } = await ask(port, '/energy/?scenario=b')
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('text/html;charset=utf-8')
    expect(headers['cache-control']).toBe('no-cache')
    expect(headers.vary).toBe('Accept-Encoding')
    expect(body.toString()).toBe(page)
  })

  it.each([
    { accepts: 'gzip, deflate, br, zstd', sends: 'br', unpack: brotliDecompressSync },
    { accepts: 'gzip', sends: 'gzip', unpack: gunzipSync },
    { accepts: 'br;q=0, gzip;q=0.5', sends: 'gzip', unpack: gunzipSync },
    { accepts: 'gzip;q=0.0', sends: undefined, unpack: (body: Buffer) => body },
    { accepts: 'zebra', sends: undefined, unpack: (body: Buffer) => body },
  ])('is sent as $sends to who accepts "$accepts", known or unknown', async ({ accepts, sends, unpack }) => {
    const options = { headers: { 'Accept-Encoding': accepts } }
    const known = await ask(port, '/energy/', options)
    expect(known.status).toBe(200)
    expect(known.headers['content-encoding']).toBe(sends)
    expect(unpack(known.body).toString()).toBe(page)

    const missing = await ask(port, '/nowhere/', options)
    expect(missing.status).toBe(404)
    expect(missing.headers['content-encoding']).toBe(sends)
    expect(missing.headers['content-type']).toBe('text/html;charset=utf-8')
    expect(unpack(missing.body).toString()).toBe(unknown)
  })

  it('is not sent twice to who has it', async () => {
    const { headers } = await ask(port, '/energy/')
    const again = await ask(port, '/energy/', { headers: { 'If-None-Match': headers.etag } })
    expect(again.status).toBe(304)
    expect(again.headers['cache-control']).toBe('no-cache')
    expect(again.body).toHaveLength(0)
  })

  it('is described alone for HEAD', async () => {
    const { status, headers, body } = await ask(port, '/energy/', { method: 'HEAD' })
    expect([status, headers['content-length'], body.length]).toEqual([200, `${page.length}`, 0])
    expect((await ask(port, '/nowhere', { method: 'HEAD' })).status).toBe(404)
  })

  it('is sent in its new form after a rebuild', async () => {
    site.write('changing/index.html', 'short')
    expect((await ask(port, '/changing/')).body.toString()).toBe('short')
    site.write('changing/index.html', 'rather longer')
    expect((await ask(port, '/changing/')).body.toString()).toBe('rather longer')
  })
})

describe('an address without its last slash', () => {
  it.each([
    ['/energy', '/energy/'],
    ['/energy?a=1&b=%2F%2Fx#c', '/energy/?a=1&b=%2F%2Fx'],
    ['/with%20space', '/with%20space/'],
    ['//energy', '/energy/'],
    ['/energy//', '/energy/'],
    ['//energy/card.png/', '/energy/card.png'],
    ['//', '/'],
  ])('%s leads to %s', async (path, location) => {
    const { status, headers } = await ask(port, path)
    expect([status, headers.location]).toEqual([308, location])
  })

  it.each([
    '//evil.example',
    '//evil.example/',
    '/\\evil.example',
    '/%5cevil.example',
    '/%2f%2fevil.example',
  ])('%s leads to no other host', async (path) => {
    const { status, headers } = await ask(port, path)
    expect([400, 404]).toContain(status)
    expect(headers.location).toBeUndefined()
  })

  it('is also found when a proxy sends the whole address', async () => {
    expect(await askRaw(port, 'http://evil.example/energy')).toMatch(
      /^HTTP\/1.1 308 .*\nLocation: \/energy\/\r/s,
    )
    expect(await askRaw(port, 'http://localhost')).toMatch(/^HTTP\/1.1 200 /)
  })
})

describe('a file', () => {
  it.each([
    ['/_next/static/chunks/0cz1d0mv5g.js', 'public, max-age=31536000, immutable'],
    // Its name stays the same from build to build.
    ['/_next/static/static/_buildManifest.js', 'no-cache'],
    ['/_next/static/chunks/gone.js', 'no-cache'],
    ['/energy/card.png', 'no-cache'],
  ])('%s is kept as %s', async (path, kept) => {
    expect((await ask(port, path)).headers['cache-control']).toBe(kept)
  })

  it('of text names its encoding', async () => {
    const { headers, body } = await ask(port, '/energy/index.txt?_rsc=1')
    expect(headers['content-type']).toBe('text/plain;charset=utf-8')
    expect(body.toString()).toBe('naïve')
  })

  it('may be empty', async () => {
    const { status, body } = await ask(port, '/empty.css')
    expect([status, body.length]).toEqual([200, 0])
  })

  it('with a dot in front is sent from .well-known alone', async () => {
    expect((await ask(port, '/.secret')).status).toBe(404)
    expect((await ask(port, '/.well-known/security.txt')).status).toBe(200)
  })

  it.each(['bytes=5-2', 'bytes=-5', 'bytes=99999-', 'rubbish'])(
    'is sent whole for the range %s',
    async (Range) => {
      const { status, body } = await ask(port, '/energy/', { headers: { Range } })
      expect([status, body.toString()]).toEqual([200, page])
    },
  )
})

describe('every answer', () => {
  it.each(['/energy/', '/energy', '/nowhere', '/%00', '/_next/static/chunks/0cz1d0mv5g.js'])(
    'carries the security headers: %s',
    async (path) => {
      const { headers } = await ask(port, path)
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'access-control-allow-origin': '*',
      })
      expect(headers['permissions-policy']).toContain('camera=()')
      expect(headers['permissions-policy']).toContain('fullscreen=(self)')
      expect(headers['x-frame-options']).toBeUndefined()
    },
  )

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])(
    'to %s is that only reading is possible',
    async (method) => {
      const { status, headers } = await ask(port, '/energy/', { method })
      expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
    },
  )

  it('is plain text where there is not even a 404 page', async () => {
    const bare = createSiteServer({ root: `${site.folder}/with space`, basePath: '' })
    const { status, body } = await ask(await listenAnywhere(bare), '/nowhere')
    bare.close()
    expect([status, body.toString()]).toEqual([404, '404 Not Found\n'])
  })
})
