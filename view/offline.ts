import { createStore } from 'zustand/vanilla'
import { basePath, sitePath } from '@/view/base-path'

type Offline = {
  /** Whether a newer version lies ready, kept whole, beside the one that is shown. */
  newVersion: boolean
  /** Shows the new version in place of this one. Nothing else ever does. */
  takeNewVersion: () => void
  dismiss: () => void
}

/** Named as in the worker itself (tools/offline-worker.js). */
const cachePrefix = `prospects ${basePath}/ `

/** The site as it is kept on the reader's device. Everything works without it. */
export const offline = createStore<Offline>()((set) => ({
  newVersion: false,
  takeNewVersion: () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), {
      once: true,
    })
    void ours().then((registration) => registration?.waiting?.postMessage('take over'))
  },
  dismiss: () => set({ newVersion: false }),
}))

const ours = () => navigator.serviceWorker.getRegistration(sitePath('/'))

/** A panel in somebody else's page takes no room on the device. */
const mayKeep = () => process.env.NODE_ENV === 'production' && window.top === window

/** Keeps the site for use without a network, and looks for newer versions while it is open. */
export async function keepOffline() {
  if (!mayKeep()) return
  try {
    await navigator.serviceWorker.register(sitePath('/sw.js'), {
      scope: sitePath('/'),
      updateViaCache: 'none',
    })
    const registration = await ours()
    if (registration) watchFor(registration)
  } catch {
    // Not every browser has one, and some forbid it; the pages then come from the network as ever.
  }
}

function watchFor(registration: ServiceWorkerRegistration) {
  const look = () =>
    offline.setState({ newVersion: registration.waiting !== null && registration.active !== null })
  const follow = () => registration.installing?.addEventListener('statechange', look)
  look()
  follow()
  registration.addEventListener('updatefound', follow)
  // Taken in another window: there is nothing to offer here any more, and this window stays as it is.
  navigator.serviceWorker.addEventListener('controllerchange', look)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined)
  })
}

/** Takes away all that the site keeps on the device, its settings included; the next visit starts anew. */
export async function clearDevice() {
  for (const storage of ['localStorage', 'sessionStorage'] as const) clearStorage(storage)
  try {
    const names = await caches.keys()
    await Promise.all(names.filter((name) => name.startsWith(cachePrefix)).map((name) => caches.delete(name)))
    await (await ours())?.unregister()
  } catch {
    // Where it may not be looked at, nothing was kept.
  }
}

function clearStorage(storage: 'localStorage' | 'sessionStorage') {
  try {
    const keys = Object.keys(window[storage]).filter((key) => key.startsWith('prospects-'))
    for (const key of keys) window[storage].removeItem(key)
  } catch {
    // Where it may not be looked at, nothing was kept.
  }
}
