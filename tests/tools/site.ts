import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, type RequestOptions, request, type Server } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A folder of its own for one test file, and the way to take it away again. */
export const makeFolder = (files: Record<string, string>) => {
  const folder = mkdtempSync(join(tmpdir(), 'prospects-'))
  const write = (name: string, content: string | Buffer) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  for (const [name, content] of Object.entries(files)) write(name, content)
  return { folder, write, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

export const listenAnywhere = async (server: Server): Promise<number> => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return address && typeof address === 'object' ? address.port : 0
}

export type Reply = { status: number; headers: IncomingHttpHeaders; body: Buffer }

/** Unlike fetch, it sends the path as it is given and follows and unpacks nothing. */
export const ask = async (port: number, path: string, options: RequestOptions = {}): Promise<Reply> => {
  const asking = request({ host: '127.0.0.1', port, path, agent: false, ...options }).end()
  const [response] = await once(asking, 'response')
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk)
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }
}

/** Sends a request target that no client would; gives the whole answer as text. */
export const askRaw = async (port: number, target: string): Promise<string> => {
  const socket = connect(port, '127.0.0.1')
  socket.write(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`, 'latin1')
  const chunks: Buffer[] = []
  for await (const chunk of socket) chunks.push(chunk)
  return Buffer.concat(chunks).toString('latin1')
}
