'use client'

import { useEffect, useLayoutEffect } from 'react'
import { useStore } from 'zustand'
import type { Dossier } from '@/core/dossier'
import { basePath, sitePath } from '@/view/base-path'
import { device } from '@/view/device'
import { paced, type Step } from '@/view/paced'
import { type Decoded, decode, encode } from '@/view/permalink'
import { onPopstate } from '@/view/popstate'
import type { ViewStore } from '@/view/store'
import type { Catalogue } from '@/view/view-state'

/** What the address bar asks for; nothing where there is none (at build time) or it is not of this dossier. */
export function readAddress(catalogue: Catalogue): Decoded | undefined {
  if (typeof window === 'undefined') return undefined
  const { pathname, search } = window.location
  const path = pathname.startsWith(basePath) ? pathname.slice(basePath.length) : pathname
  const decoded = decode({ path, query: search }, catalogue)
  const ours = decoded.parts.some(({ part, outcome }) => part === 'dossier' && outcome === 'honoured')
  return ours ? decoded : undefined
}

/** Gives the page its title, also after Next has put in the one of the prerendered page, which it does late. */
function keepTitle(title: string): () => void {
  const write = () => {
    if (document.title !== title) document.title = title
  }
  write()
  const observer = new MutationObserver(write)
  observer.observe(document.head, { childList: true, characterData: true, subtree: true })
  return () => observer.disconnect()
}

/** The prerendered slide shows what the address asks for by this sheet alone, until the deck's code has come. */
function dropEarlySheet() {
  // First the cheap question: the other goes through the whole page, at every step that the reader makes.
  if (!document.adoptedStyleSheets?.length) return
  if (document.querySelector('[data-awaited] .stage')) requestAnimationFrame(dropEarlySheet)
  else document.adoptedStyleSheets = []
}

type Props = { store: ViewStore; catalogue: Catalogue; dossier: Dossier }

/** Keeps the address bar and the store the same. Draws nothing. */
export function AddressBar({ store, catalogue, dossier }: Props) {
  const shown = useStore(store, ({ view }) => view)
  useLayoutEffect(() => {
    // Not before the view of the address itself is drawn: hydration draws the one of the path first.
    if (shown === store.getState().view) dropEarlySheet()
  }, [shown, store])
  useEffect(() => {
    let stop: (() => void) | undefined
    let over = false
    // The page has a title already; what names all others need not be there before it can be used.
    import('@/view/describe-view')
      .then(({ describeView }) => {
        if (!over) stop = keepTitle(`${describeView(shown, dossier).title} · Prospects`)
      })
      .catch(() => undefined)
    return () => {
      over = true
      stop?.()
    }
  }, [shown, dossier])
  useEffect(() => keepInStep(store, catalogue), [store, catalogue])
  return null
}

let moved = false

/** Whether the reader has gone anywhere since the page was opened: until then the browser puts things into sight. */
export const readerMoved = () => moved

/** Writes where the reader goes into the history, and goes where the history says. */
function keepInStep(store: ViewStore, catalogue: Catalogue): () => void {
  let arriving = false
  let over = false
  let places: ReturnType<typeof import('@/view/places').followPlaces> | undefined
  // Until it has come, and where it cannot be had, the browser's own memory must do.
  import('@/view/places')
    .then(({ followPlaces }) => {
      if (!over) places = followPlaces()
    })
    .catch(() => undefined)
  const history = paced(writeStep)
  const add = (how: Step['how']) => {
    const { view, wish } = store.getState()
    const { path, query } = encode(view, catalogue, wish)
    history.add({ how, address: sitePath(path) + query })
  }
  // A link that was honoured in part keeps its address until the reader moves: it can still be copied.
  if (store.getState().notices.length === 0) add('replace')
  const stopWriting = store.subscribe((now, before) => {
    if (now.view === before.view || arriving) return
    if (now.passing) return add('replace')
    moved = true
    places?.leave()
    add('push')
    places?.arrive()
  })
  // A link asks once; whoever then chooses otherwise is not to get it back with the next reload, nor to pass it on.
  const stopSettling = device.subscribe(({ chosen }, before) => {
    if (chosen === before.chosen) return
    const { wish, settle } = store.getState()
    settle(chosen)
    if (wish.theme || wish.text) add('replace')
  })
  const stopReading = onPopstate(() => {
    const asked = readAddress(catalogue)
    if (!asked) return window.location.reload()
    history.drop()
    places?.left()
    arriving = true
    store.getState().arrive(asked.view, asked.notices, asked.device)
    arriving = false
    places?.arrive()
  })
  window.addEventListener('pagehide', history.flush)
  return () => {
    stopWriting()
    stopSettling()
    stopReading()
    history.flush()
    over = true
    places?.stop()
    window.removeEventListener('pagehide', history.flush)
  }
}

/** Entries of the history are told apart by a number in them, unlike on each load of the page. */
let entries = 0

/** With the browser's own functions, since Next's patched ones drive its router, which knows nothing of views. */
function writeStep({ how, address }: Step) {
  const { pathname, search } = window.location
  if (address === pathname + search) return
  const write = how === 'push' ? History.prototype.pushState : History.prototype.replaceState
  entries += 1
  const state = how === 'push' ? { entry: `${performance.timeOrigin}-${entries}` } : window.history.state
  try {
    write.call(window.history, state, '', address)
  } catch {
    // An opaque origin (a sandboxed frame) may refuse; the view itself is shown all the same.
  }
}
