import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, describe, expect, it } from 'vitest'
import type { Environment } from '@/tools/command'
import { serveSettings } from '@/tools/listen'
import { projectRoot } from '@/tools/paths'
import { listenAnywhere, makeFolder } from './site'

const site = makeFolder({ 'index.html': '<p>Home</p>' })
afterAll(() => site.remove())

const serve = (folder: string, env: Environment) =>
  spawn(process.execPath, ['--import', 'tsx', 'tools/serve.ts', folder], {
    cwd: projectRoot,
    env: { ...process.env, HOST: '', BASE_PATH: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })

const ending = async (child: ChildProcess) => {
  const [[code], message] = await Promise.all([once(child, 'exit'), child.stderr ? text(child.stderr) : ''])
  return { code, message }
}

const printedAddress = async (child: ChildProcess) => {
  const [line] = child.stdout ? await once(child.stdout, 'data') : ['']
  return new URL(/http:\S+/.exec(`${line}`)?.[0] ?? '')
}

describe('npm run serve', { timeout: 20_000 }, () => {
  it('says in one line that the port is busy, and how to take another', async () => {
    const other = createServer()
    const port = await listenAnywhere(other)
    const { code, message } = await ending(serve(site.folder, { PORT: `${port}` }))
    other.close()
    expect(code).toBe(1)
    expect(message).toBe(`Port ${port} is already in use. Choose another one: PORT=${port + 1} npm start\n`)
  })

  it('says in one line that nothing was built', async () => {
    const folder = join(site.folder, 'none')
    const { code, message } = await ending(serve(folder, { PORT: '0' }))
    expect(code).toBe(1)
    expect(message).toBe(`There is no site in ${folder}. Build it first: npm run build\n`)
  })

  // Windows has no such signals to send.
  it.skipIf(process.platform === 'win32').each(['SIGTERM', 'SIGINT'] as const)(
    'prints its address, and ends at %s though a browser holds a connection open',
    async (signal) => {
      const child = serve(site.folder, { PORT: '0', BASE_PATH: '/below' })
      const address = await printedAddress(child)
      expect(address.pathname).toBe('/below/')

      const browser = connect(Number(address.port), '127.0.0.1')
      browser.write('GET /below/ HTTP/1.1\r\nHost: localhost\r\n\r\n')
      const [answer] = await once(browser, 'data')
      expect(`${answer}`).toMatch(/^HTTP\/1.1 200 /)

      child.kill(signal)
      expect(await ending(child)).toEqual({ code: 0, message: '' })
    },
  )

  it.skipIf(process.platform === 'win32')('ends when npm, which started it, is told to end', async () => {
    const npm = spawn('npm', ['run', '--silent', 'serve', '--', site.folder], {
      cwd: projectRoot,
      env: { ...process.env, HOST: '', BASE_PATH: '', PORT: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const address = await printedAddress(npm)
    npm.kill('SIGTERM')
    await expect
      .poll(
        () =>
          fetch(address).then(
            () => 'answers',
            () => 'is gone',
          ),
        { timeout: 10_000 },
      )
      .toBe('is gone')
  })
})

describe('the settings', () => {
  it('have a default each, for unset and for empty', () => {
    const usual = { port: 3000, host: '127.0.0.1', basePath: '' }
    expect(serveSettings({})).toEqual(usual)
    expect(serveSettings({ PORT: '', HOST: '', BASE_PATH: '' })).toEqual(usual)
  })

  it('are read from the environment', () => {
    expect(serveSettings({ PORT: '80', HOST: '::', BASE_PATH: '/a/b' })).toEqual({
      port: 80,
      host: '::',
      basePath: '/a/b',
    })
  })

  it.each([
    [{ PORT: 'abc' }, 'PORT'],
    [{ PORT: '70000' }, 'PORT'],
    [{ PORT: '1.5' }, 'PORT'],
    [{ BASE_PATH: 'prospects' }, 'BASE_PATH'],
    [{ BASE_PATH: '/prospects/' }, 'BASE_PATH'],
    [{ BASE_PATH: '//evil.example' }, 'BASE_PATH'],
  ])('%o are refused by name', (env, name) => {
    expect(() => serveSettings(env)).toThrow(`${name} must be`)
  })
})
