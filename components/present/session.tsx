'use client'

import { createContext, type ReactNode, use, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { useDossier } from '@/components/frame/dossier-context'
import { useShowSlide } from '@/components/present/use-deck'
import { type Channel, openChannel, sessionOf } from '@/view/deck-channel'
import { createSession, type Role, type Session, type SessionState } from '@/view/deck-session'
import { device } from '@/view/device'
import { keep, kept } from '@/view/kept'
import { emptyTally, readTally } from '@/view/tally'
import { useViewing } from '@/view/viewing'

type Linked = { session: Session; id: string; available: boolean }

const LinkedContext = createContext<Linked | null>(null)

/** Ties this window to the other one of the same deck, and the session to the view and to what the device keeps. */
export function SessionProvider({ role, children }: { role: Role; children: ReactNode }) {
  const dossier = useDossier()
  const [linked, setLinked] = useState<Linked | null>(null)
  const view = useViewing((viewing) => viewing.view)
  const showSlide = useShowSlide()
  const prospects = dossier.scenarios.length
  const tallyKey = `prospects-tally-${dossier.id}`
  const start = useRef({ slide: view.slide ?? '', reveal: view.reveal })

  // Before the window takes its first key: one that came between the deck and its link would be lost.
  useLayoutEffect(() => {
    const id = sessionOf(role)
    let channel: Channel | undefined
    const session = createSession({
      id,
      role,
      shared: {
        ...start.current,
        text: device.getState().text,
        tally: readTally(kept(tallyKey), prospects) ?? emptyTally(prospects),
      },
      post: (message) => channel?.post(message),
    })
    channel = openChannel(id, (message) => session.getState().hear(message))
    const head = { session: id, from: role } as const
    channel?.post({ ...head, count: 0, says: 'hello' })
    const leave = () => channel?.post({ ...head, count: 0, says: 'bye' })
    window.addEventListener('pagehide', leave)
    // At once: what the other window answers of where the talk stands must not be missed.
    const stop = session.subscribe(({ shared }, before) => {
      const moved = shared.slide !== before.shared.slide || shared.reveal !== before.shared.reveal
      if (moved && shared.slide !== '') showSlide(shared.slide, shared.reveal)
      if (shared.tally !== before.shared.tally) {
        const untouched = JSON.stringify(shared.tally) === JSON.stringify(emptyTally(prospects))
        keep(tallyKey, untouched ? null : JSON.stringify(shared.tally))
      }
      if (role === 'deck' && shared.text !== before.shared.text) device.getState().chooseText(shared.text)
    })
    setLinked({ session, id, available: channel !== undefined })
    return () => {
      leave()
      stop()
      channel?.close()
      window.removeEventListener('pagehide', leave)
    }
  }, [role, tallyKey, prospects, showSlide])

  useTelling(linked?.session, view.slide ?? '', view.reveal)
  return <LinkedContext value={linked}>{children}</LinkedContext>
}

/** Where the reader goes here is told to the other window. */
function useTelling(session: Session | undefined, slide: string, reveal: number) {
  const told = useRef({ slide, reveal })
  useEffect(() => {
    // A window that has just been opened went nowhere yet: it may have heard already where the talk stands.
    const moved = slide !== told.current.slide || reveal !== told.current.reveal
    if (!session || !moved) return
    told.current = { slide, reveal }
    const { shared, change } = session.getState()
    if (shared.slide !== slide || shared.reveal !== reveal) change({ slide, reveal })
  }, [session, slide, reveal])
}

const unlinked = createSession({ id: '', role: 'deck', shared: {}, post: () => undefined })

/** A part of what both windows share, or a verb that changes it; before the link is made, as at the beginning. */
export function useSession<T>(select: (state: SessionState) => T): T {
  return useStore(use(LinkedContext)?.session ?? unlinked, select)
}

/** The id of the session, once it is known, and whether windows can reach each other here. */
export function useLink(): { id: string; available: boolean } | null {
  return use(LinkedContext)
}
