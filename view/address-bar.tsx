'use client'

import { useEffect, useLayoutEffect } from 'react'
import { useStore } from 'zustand'
import type { Dossier } from '@/core/dossier'
import { basePath, sitePath } from '@/view/base-path'
import { describeView } from '@/view/describe-view'
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

type Props = { store: ViewStore; catalogue: Catalogue; dossier: Dossier }

/**
 * Keeps the address bar and the store the same. Draws nothing. It writes with the browser's own functions,
 * since Next's patched ones drive its router, which knows nothing of views.
 */
export function AddressBar({ store, catalogue, dossier }: Props) {
  const shown = useStore(store, ({ view }) => view)
  useLayoutEffect(() => {
    // Not before the view of the address itself is drawn: hydration draws the one of the path first.
    if (shown === store.getState().view) document.adoptedStyleSheets = []
  }, [shown, store])
  useEffect(() => {
    document.title = `${describeView(shown, dossier).title} · Prospects`
  }, [shown, dossier])
  useEffect(() => {
    let arriving = false
    // A sharer may ask for a theme or a text size; the link keeps asking while its view is changed.
    const wish = readAddress(catalogue)?.device
    const write = (how: 'pushState' | 'replaceState') => {
      const { path, query } = encode(store.getState().view, catalogue, wish)
      const address = sitePath(path) + query
      const { pathname, search } = window.location
      if (address === pathname + search) return
      try {
        History.prototype[how].call(window.history, null, '', address)
      } catch {
        // An opaque origin (a sandboxed frame) may refuse; the view itself is shown all the same.
      }
    }
    // A link that was honoured in part keeps its address until the reader moves: it can still be copied.
    if (store.getState().notices.length === 0) write('replaceState')
    const stopWriting = store.subscribe((now, before) => {
      if (now.view !== before.view && !arriving) write('pushState')
    })
    const stopReading = onPopstate(() => {
      const asked = readAddress(catalogue)
      if (!asked) return window.location.reload()
      arriving = true
      store.getState().arrive(asked.view, asked.notices)
      arriving = false
    })
    return () => {
      stopWriting()
      stopReading()
    }
  }, [store, catalogue])
  return null
}
