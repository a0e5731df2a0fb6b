type Listener = () => void

let reader: Listener | undefined

/**
 * Takes a step back or forward before Next's router sees it. Next would fetch a payload and mount the page
 * anew: that shows a stale view after a reload, and fails offline. Must run before hydration, so that this
 * listener is the first.
 */
export function takePopstateFirst() {
  window.addEventListener('popstate', (event) => {
    if (!reader) return
    event.stopImmediatePropagation()
    reader()
  })
}

/** Calls `listener` at each step back or forward, until the returned function is called. */
export function onPopstate(listener: Listener): () => void {
  reader = listener
  return () => {
    if (reader === listener) reader = undefined
  }
}
