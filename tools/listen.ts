import { once } from 'node:events'
import { existsSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { type Environment, UserError } from '@/tools/command'
import { createSiteServer } from '@/tools/server'

export type ServeSettings = { port: number; host: string; basePath: string }

/**
 * Reads PORT, HOST and BASE_PATH; unset and empty are the same.
 *
 * @throws UserError that names the variable and says what it may be
 */
export const serveSettings = (env: Environment): ServeSettings => {
  const port = Number(env.PORT || 3000)
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new UserError(`PORT must be a whole number up to 65535, not "${env.PORT}".`)
  }
  const basePath = env.BASE_PATH ?? ''
  if (!/^(\/[\w.~-]+)*$/.test(basePath)) {
    throw new UserError(`BASE_PATH must be empty or look like /prospects, not "${basePath}".`)
  }
  return { port, host: env.HOST || '127.0.0.1', basePath }
}

const listenTroubles: Record<string, (settings: ServeSettings) => string> = {
  EADDRINUSE: ({ port }) => `Port ${port} is already in use. Choose another one: PORT=${port + 1} npm start`,
  EACCES: ({ port }) => `Port ${port} is not open to you. Choose another one: PORT=3000 npm start`,
  EADDRNOTAVAIL: ({ host }) => `HOST "${host}" is not an address of this machine.`,
  ENOTFOUND: ({ host }) => `HOST "${host}" is not an address of this machine.`,
}

const listen = async (server: Server, settings: ServeSettings) => {
  try {
    server.listen(settings.port, settings.host)
    await once(server, 'listening')
  } catch (error) {
    const tell = listenTroubles[(error as NodeJS.ErrnoException).code ?? '']
    throw tell ? new UserError(tell(settings)) : error
  }
}

/** Where a browser on this machine reaches the server; a socket's file has no such address. */
const addressOf = (server: Server, { host, basePath }: ServeSettings): string => {
  const bound = server.address()
  const port = bound && typeof bound === 'object' ? bound.port : ''
  const isLocal = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host)
  return `http://${isLocal ? 'localhost' : host}:${port}${basePath}/`
}

/** Taken before anything else is done: by the time a site is built and served, whoever asked may be gone. */
const startedBy = process.ppid

const parentCheckMs = 250

/** Browsers hold connections open for minutes; answers under way get a moment to end. */
const stopWhenTold = (server: Server) => {
  const stop = () => {
    clearInterval(watch)
    server.close()
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), 1000).unref()
  }
  // npm, told to stop, ends the shell between us, which does not pass it on.
  const watch = setInterval(() => {
    if (process.ppid !== startedBy) stop()
  }, parentCheckMs).unref()
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

/**
 * Serves a folder until SIGINT, SIGTERM or the end of whoever started it, and prints the address; resolves once it listens.
 *
 * @throws UserError if the folder holds no site, a setting is wrong, or the port cannot be had
 */
export const serveFolder = async (root: string, env: Environment): Promise<void> => {
  const settings = serveSettings(env)
  if (!existsSync(join(root, 'index.html'))) {
    throw new UserError(`There is no site in ${root}. Build it first: npm run build`)
  }
  const server = createSiteServer({ root, basePath: settings.basePath })
  await listen(server, settings)
  stopWhenTold(server)
  console.log(`Prospects is at ${addressOf(server, settings)}`)
}
