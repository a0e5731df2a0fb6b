import type { Viewing, ViewStore } from '@/view/store'
import type { ViewState } from '@/view/view-state'

/** A part of a view, or one value of it: `quote` changes with every quote, `quote trust` when that one opens or closes. */
export type Concern = keyof ViewState | `${keyof ViewState} ${string}`

/** What a component needs of a store to listen to it. */
export type Heard = Pick<ViewStore, 'getState' | 'getInitialState' | 'subscribe'>

type Listener = (viewing: Viewing, before: Viewing) => void

/**
 * Gives the store as it is heard by those whom only some of it concerns. A large page has thousands of them, and asking
 * each at every change would take longer than all that the change draws.
 */
export function concerned(store: ViewStore): (concerns: readonly Concern[]) => Heard {
  const listeners = new Map<string, Set<Listener>>()
  const heard = new Map<string, Heard>()
  store.subscribe((now, before) => {
    for (const part of Object.keys(now.view) as (keyof ViewState)[]) {
      const [is, was] = [now.view[part], before.view[part]]
      if (is === was) continue
      for (const concern of [part, `${part} ${is}`, `${part} ${was}`])
        listeners.get(concern)?.forEach((listener) => {
          listener(now, before)
        })
    }
  })
  return (concerns) => {
    const key = concerns.join()
    let own = heard.get(key)
    if (!own) {
      own = {
        ...store,
        subscribe: (listener) => {
          for (const concern of concerns)
            listeners.set(concern, (listeners.get(concern) ?? new Set()).add(listener))
          return () => {
            for (const concern of concerns) listeners.get(concern)?.delete(listener)
          }
        },
      }
      heard.set(key, own)
    }
    return own
  }
}
