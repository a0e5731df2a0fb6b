import { once } from 'node:events'
import { createSiteServer } from '@/tools/server'

/** Serves a built site while something of it is measured. `origin` ends with "/". */
export async function served<Result>(
  root: string,
  measure: (origin: string) => Promise<Result>,
): Promise<Result> {
  const server = createSiteServer({ root, basePath: '' })
  server.listen(0, 'localhost')
  await once(server, 'listening')
  const bound = server.address()
  try {
    return await measure(`http://localhost:${bound && typeof bound === 'object' ? bound.port : ''}/`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}
