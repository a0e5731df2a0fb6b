'use client'

import { createContext, type ReactNode, use, useDeferredValue, useState } from 'react'
import { useStore } from 'zustand'
import type { Dossier, QuoteId, TopicId } from '@/core/dossier'
import { AddressBar, readAddress } from '@/view/address-bar'
import { sitePath } from '@/view/base-path'
import { type Concern, concerned, type Heard } from '@/view/concerned'
import { encode } from '@/view/permalink'
import type { DeviceWish } from '@/view/query-parts'
import { createViewStore, type Verbs, type Viewing, type ViewStore } from '@/view/store'
import { type Catalogue, catalogueOf, type ViewState } from '@/view/view-state'

type Session = { store: ViewStore; catalogue: Catalogue; heard: (concerns: readonly Concern[]) => Heard }

const SessionContext = createContext<Session | null>(null)

/** What the links of a page start from. */
const LinkedContext = createContext<Viewing | null>(null)

/**
 * Holds the view of one dossier. `initial` is what the page was prerendered with; what the query adds is
 * taken over before the first paint after hydration.
 */
export function ViewProvider(props: { dossier: Dossier; initial: ViewState; children: ReactNode }) {
  const [session] = useState(() => openSession(props.dossier, props.initial))
  return (
    <SessionContext value={session}>
      <AddressBar store={session.store} catalogue={session.catalogue} dossier={props.dossier} />
      <Linked store={session.store}>{props.children}</Linked>
    </SessionContext>
  )
}

/**
 * The addresses of links follow a change after the picture that answers it: a large dossier has thousands of them, and
 * until then each still leads to what it says, in the view of a moment ago.
 */
function Linked({ store, children }: { store: ViewStore; children: ReactNode }) {
  return <LinkedContext value={useDeferredValue(useStore(store))}>{children}</LinkedContext>
}

function openSession(dossier: Dossier, initial: ViewState): Session {
  const catalogue = catalogueOf(dossier)
  const store = createViewStore(initial, catalogue)
  const asked = readAddress(catalogue)
  if (asked) store.getState().arrive(asked.view, asked.notices, asked.device)
  return { store, catalogue, heard: concerned(store) }
}

function useSession(): Session {
  const session = use(SessionContext)
  if (!session) throw new Error('A view is used outside of its ViewProvider.')
  return session
}

/** What is seen of the view and around it. Asked at every change: many of a kind rather listen to a part. */
export function useViewing<T>(select: (viewing: Viewing) => T): T {
  return useStore(useSession().store, select)
}

/** What follows from one part of the view, for those of whom a page has thousands: asked only when that part changes. */
export function usePart<Part extends keyof ViewState, T>(
  part: Part,
  select: (value: ViewState[Part]) => T,
): T {
  return useStore(useSession().heard([part]), ({ view }) => select(view[part]))
}

/** The parts of the view that name one thing. */
type Choice = {
  [Part in keyof ViewState]: ViewState[Part] extends string | null ? Part : never
}[keyof ViewState]

/** Whether a part of the view names `id`: asked only when it begins to, or ceases. */
export function useIs<Part extends Choice>(part: Part, id: ViewState[Part]): boolean {
  return useStore(useSession().heard([`${part} ${id}`]), ({ view }) => view[part] === id)
}

/** The verbs that change the view. They never change themselves, and whoever only has one at hand listens to nothing. */
export function useVerbs(): Verbs {
  return useSession().store.getState()
}

/** Whether a quote is open where it stands in `row`; without a row in focus it is open in each that rests on it. */
export function useOpenIn(quote: QuoteId, row?: TopicId): boolean {
  const { heard } = useSession()
  const open = useIs('quote', quote)
  // Of thousands only one that is open asks for the row.
  const here = useStore(
    heard(open ? ['focus'] : []),
    ({ view: { focus } }) => !row || !focus || focus === row,
  )
  return open && here
}

/** What a part of the view names, if it is one of `ids`: whoever shows only these hears of no other. */
export function useWithin<Part extends Choice>(
  part: Part,
  ids: readonly ViewState[Part][],
): ViewState[Part] | null {
  const { heard } = useSession()
  return useStore(heard(ids.map((id): Concern => `${part} ${id}`)), ({ view }) =>
    ids.includes(view[part]) ? view[part] : null,
  )
}

type AddressOf = (change: Partial<ViewState>) => string

const addressIn =
  ({ view, wish }: Pick<Viewing, 'view' | 'wish'>, catalogue: Catalogue): AddressOf =>
  (change) => {
    const { path, query } = encode({ ...view, ...change }, catalogue, wish)
    return sitePath(path) + query
  }

/** The address of the present view with `change`, on this host. */
export function useAddressOf(): AddressOf {
  const view = useViewing((viewing) => viewing.view)
  const wish = useViewing((viewing) => viewing.wish)
  return addressIn({ view, wish }, useSession().catalogue)
}

/** The same for links of which a page may have thousands: a moment late. */
export function useLinkAddressOf(): AddressOf {
  const { store, catalogue } = useSession()
  return addressIn(use(LinkedContext) ?? store.getState(), catalogue)
}

/**
 * Around each row, paragraph or step: React looks for what listens to a context no deeper than the first who does, but
 * does so in one go, and through all the links of a large page the reader waits for it.
 */
export function LinkListener({ children }: { children: ReactNode }) {
  use(LinkedContext)
  return children
}

/**
 * The address to pass on, with `change` and what else it shall ask of the device: never that it be embedded, since
 * it opens by itself.
 */
export function useLinkTo(): (change: Partial<ViewState>, ticked?: DeviceWish) => string {
  const { catalogue } = useSession()
  const view = useViewing((viewing) => viewing.view)
  const { embed, ...wish } = useViewing((viewing) => viewing.wish)
  return (change, ticked = wish) => {
    const { path, query } = encode({ ...view, ...change }, catalogue, ticked)
    return sitePath(path) + query
  }
}
