import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSiteServer } from '@/tools/server'
import { ask, askRaw, listenAnywhere, makeFolder } from './site'

const secret = 'nobody may read this'
const around = makeFolder({
  'secret.html': secret,
  'secret/index.html': secret,
  'out-of-sight/index.html': secret,
  'out/index.html': '<p>Home</p>',
  'out/energy/index.html': '<p>Energy</p>',
  'out/twin/index.html': '<p>Twin</p>',
  'out/a%20b.html': '<p>Percent</p>',
  'out/404.html': '<p>No such page</p>',
})
const root = join(around.folder, 'out')
const links = [
  [join(around.folder, 'secret.html'), 'link.html'],
  [join(around.folder, 'secret'), 'linked'],
  [join(around.folder, 'secret.html'), join('twin', 'index.html.br')],
  [join(root, 'loop'), 'loop'],
  [join(root, 'nowhere'), 'dangling'],
  [join(root, 'energy'), 'within'],
] as const
for (const [target, name] of links) symlinkSync(target, join(root, name))

const server = createSiteServer({ root, basePath: '' })
let port = 0
beforeAll(async () => {
  port = await listenAnywhere(server)
})
afterAll(() => {
  server.close()
  around.remove()
})

const long = (chars: number) => `/${'a'.repeat(chars)}`

describe('an address that tries to leave the folder', () => {
  it.each([
    '/../secret.html',
    '/energy/../../secret.html',
    '/%2e%2e/secret.html',
    '/%2E%2E%2Fsecret.html',
    '/..%2fsecret.html',
    '/..%5csecret.html',
    '/..\\secret.html',
    '/%252e%252e/secret.html',
    '/.%2e/secret.html',
    '/../out-of-sight/',
    '/energy/..',
    '../secret.html',
    '//../secret.html',
    'http://localhost/../secret.html',
    'file:///secret.html',
    '/link.html',
    '/linked',
    '/linked/',
    '/linked/index.html',
    '/loop',
    '/loop/',
    '/dangling/',
  ])('gets nothing: %s', async (target) => {
    const answer = await askRaw(port, target)
    expect(answer).toMatch(/^HTTP\/1.1 40[04] /)
    expect(answer).not.toContain(secret)
  })

  it('gets nothing by way of a compressed twin', async () => {
    const { status } = await ask(port, '/twin/', { headers: { 'Accept-Encoding': 'br' } })
    expect(status).toBe(404)
  })

  it('may follow a link that stays inside', async () => {
    expect((await ask(port, '/within/')).status).toBe(200)
  })
})

describe('an address that is none', () => {
  it.each([
    ['/%00', 400],
    ['/energy/%00.html', 400],
    ['/%E0%A4%A', 400],
    ['/%', 400],
    ['/%zz', 400],
    ['/%ff', 400],
    ['/energy%0d%0aSet-Cookie:a=b', 400],
    ['/energy?\f', 400],
    ['/energy?a\tb', 400],
    ['/a\0b', 400],
    ['energy/', 400],
    ['*', 400],
    ['/energy/index.html/more', 404],
    ['/\u00e9', 400],
    ['/CON', 404],
  ])('%j is told so: %i', async (target, status) => {
    expect(await askRaw(port, target)).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  })

  it.each([
    ['a name longer than files have', long(300), 404],
    ['deeper than folders go', `/${'a/'.repeat(4000)}`, 404],
    ['8 kB', long(8190), 414],
    ['16 kB', long(16_384), 414],
    ['16 kB of query', `/energy/?${'a'.repeat(16_384)}`, 414],
    // Node itself answers, before the request is a request.
    ['100 kB', long(100_000), 431],
  ])('is told so when it is too long: %s', async (_, target, status) => {
    expect(await askRaw(port, target)).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  })

  it('leaves the server as it was', async () => {
    expect((await ask(port, '/energy/')).body.toString()).toBe('<p>Energy</p>')
  })
})

describe('an address with escapes', () => {
  it.each([
    ['/%65nergy/', '<p>Energy</p>'],
    ['/a%2520b.html', '<p>Percent</p>'],
    ['/energy/?quote=%E0%A4%A', '<p>Energy</p>'],
  ])('%s is decoded once, and its query not at all', async (path, content) => {
    expect((await ask(port, path)).body.toString()).toBe(content)
  })
})

describe('a site below a prefix', () => {
  const below = createSiteServer({ root, basePath: '/on/prospects' })
  let belowPort = 0
  beforeAll(async () => {
    belowPort = await listenAnywhere(below)
  })
  afterAll(() => {
    below.close()
  })

  it.each([
    ['/', 307, '/on/prospects/'],
    ['/?a=1', 307, '/on/prospects/?a=1'],
    ['/on/prospects', 308, '/on/prospects/'],
    ['/on/prospects/energy?a=1', 308, '/on/prospects/energy/?a=1'],
    ['/on/prospects/', 200, undefined],
    ['/on/prospects/energy/', 200, undefined],
    ['/on/prospectsenergy/', 404, undefined],
    ['/on', 404, undefined],
    ['/energy/', 404, undefined],
    ['//on/prospects/', 404, undefined],
    ['/on/prospects/../../secret.html', 400, undefined],
  ])('%s gets %i %s', async (path, status, location) => {
    const { headers, ...reply } = await ask(belowPort, path)
    expect([reply.status, headers.location]).toEqual([status, location])
  })
})
