// The service worker. Its first line, which says what `site` is, is written at each build by tools/worker.ts.
/* global self, caches, site */

const prefix = `prospects ${site.base}/ `
const name = prefix + site.version

/** Each file's hash is checked as it arrives: files of two deployments are never kept as one version. */
const askFor = ([path, integrity]) => new Request(`${site.base}/${path}`, { cache: 'no-cache', integrity })

self.addEventListener('install', (event) => {
  const keep = async () => {
    const cache = await caches.open(name)
    try {
      // All of them or none.
      await cache.addAll(site.files.map(askFor))
    } catch (error) {
      await caches.delete(name)
      throw error
    }
  }
  event.waitUntil(keep())
})

self.addEventListener('activate', (event) => {
  const takeOver = async () => {
    const others = (await caches.keys()).filter((one) => one.startsWith(prefix) && one !== name)
    // Windows that were opened from the version before may still ask for files of theirs.
    await Promise.all(others.slice(0, -1).map((one) => caches.delete(one)))
    await self.clients.claim()
  }
  event.waitUntil(takeOver())
})

// Sent by a reader's press alone.
self.addEventListener('message', (event) => {
  if (event.data === 'take over') self.skipWaiting()
})

const kept = async (path) => (await caches.open(name)).match(`${site.base}/${path}`)

/** A page under another status than its own, or with a change. */
const altered = async (response, status, change = (html) => html) => {
  const headers = new Headers(response.headers)
  // They are true of what was sent, not of what is kept.
  for (const header of ['content-encoding', 'content-length']) headers.delete(header)
  return new Response(change(await response.text()), { status, headers })
}

/** Its panel's page stands in for the page of one item; it shows nothing until the app has read the address. */
const standIn = (panel) => altered(panel, 200, (html) => html.replace('<html', '<html data-stand-in'))

const answerPage = async (request, path) => {
  const folder = path === '' || path.endsWith('/') ? path : `${path}/`
  const own = (await kept(path)) ?? (await kept(folder))
  if (own) return own
  const panel = site.items.includes(folder) && (await kept(folder.replace(/[^/]+\/$/, '')))
  if (panel) return standIn(panel)
  try {
    // Not of this version; perhaps of a newer one.
    return await fetch(request)
  } catch (error) {
    const missing = await kept('404/')
    if (!missing) throw error
    return altered(missing, 404)
  }
}

/** Files of the app are named after their content, so those of an older window may come from an older version. */
const answerFile = async (request, path) => {
  const older = () => (/^(_next\/static|_prepared)\//.test(path) ? caches.match(request) : undefined)
  return (await kept(path)) ?? (await older()) ?? fetch(request)
}

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  if (!pathname.startsWith(`${site.base}/`)) return
  const path = pathname.slice(site.base.length + 1)
  event.respondWith(request.mode === 'navigate' ? answerPage(request, path) : answerFile(request, path))
})
