import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import sirv from 'sirv'
import { maxUrlChars, resolveAddress, type Site } from '@/tools/address'
import { acceptedCodings } from '@/tools/codings'
import { cacheControl, revalidate, securityHeaders } from '@/tools/headers'

const sendStatus = (response: ServerResponse, status: number, headers: Record<string, string> = {}) => {
  response.writeHead(status, {
    'Content-Type': 'text/plain;charset=utf-8',
    'Cache-Control': revalidate,
    ...headers,
  })
  response.end(`${status} ${STATUS_CODES[status]}\n`)
}

const readIfThere = (file: string): Buffer | null => {
  try {
    return readFileSync(file)
  } catch {
    return null
  }
}

/** sirv always says 200, so the page for unknown addresses is sent without it. */
const sendMissing = (request: IncomingMessage, response: ServerResponse, root: string) => {
  const page = join(root, '404.html')
  const headers = { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': revalidate }
  for (const { name, suffix } of acceptedCodings(request.headers['accept-encoding'])) {
    const body = readIfThere(page + suffix)
    if (!body) continue
    response.writeHead(404, { ...headers, 'Content-Encoding': name, 'Content-Length': body.length })
    return response.end(body)
  }
  const body = readIfThere(page)
  if (!body) return sendStatus(response, 404)
  response.writeHead(404, { ...headers, 'Content-Length': body.length })
  return response.end(body)
}

/** sirv neither closes a file whose reader went away nor hears that a file vanished while it was read. */
const guardStreams = (response: ServerResponse) => {
  response.on('pipe', (file) => {
    file.on('error', () => response.destroy())
    response.on('close', () => file.destroy())
  })
}

/**
 * A server for the exported site: compressed twins, the 404 page with its status, addresses without their
 * last slash, cache and security headers. It is not listening yet.
 *
 * The folder is read at each request, so it may be rebuilt, or even be missing, while the server runs.
 */
export const createSiteServer = ({ root, basePath }: Site): Server => {
  // `dev` is sirv's word for looking at the disk each time: otherwise it walks the folder once, out through
  // any link, and a rebuild makes it send lengths that are no longer true.
  const serveFile = sirv(root, { dev: true, etag: true, brotli: true, gzip: true, extensions: [] })

  const sendFile = (request: IncomingMessage, response: ServerResponse) => {
    const missing = () => {
      sendMissing(request, response, root)
    }
    try {
      serveFile(request, response, missing)
    } catch {
      // Between sirv's two looks at the disk a rebuild took the file away.
      missing()
    }
  }

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)

    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return sendStatus(response, 405, { Allow: 'GET, HEAD', Connection: 'close' })
    }
    const found = resolveAddress(request.url ?? '/', { root, basePath })
    switch (found.outcome) {
      case 'refused':
        return sendStatus(response, found.status)
      case 'missing':
        return sendMissing(request, response, root)
      case 'redirect':
        return sendStatus(response, found.status, { Location: found.location })
      case 'file':
        response.setHeader('Cache-Control', cacheControl(found.path))
        if (found.path.endsWith('.txt')) response.setHeader('Content-Type', 'text/plain;charset=utf-8')
        guardStreams(response)
        request.url = encodeURI(found.path)
        request.headers['accept-encoding'] = acceptedCodings(request.headers['accept-encoding'])
          .map(({ name }) => name)
          .join()
        // A range with its end before its start stops the process in sirv; ignoring ranges is always allowed.
        delete request.headers.range
        return sendFile(request, response)
    }
  }

  // Room for addresses that are too long to get the answer that says so.
  return createServer({ maxHeaderSize: 8 * maxUrlChars }, answer).on('clientError', refuse)
}

const refused = new WeakSet<Duplex>()

/** How long, in milliseconds, the rest of what was no request may take. */
const restMs = 2000

/** Answers what is no request. Its rest is still read: a socket that is closed over it takes the answer with it. */
function refuse(error: NodeJS.ErrnoException, socket: Duplex) {
  // The rest is no request either, and says so again.
  if (refused.has(socket)) return
  refused.add(socket)
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
  socket.resume()
  setTimeout(() => socket.destroy(), restMs).unref()
}
