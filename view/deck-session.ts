import { createStore, type StoreApi } from 'zustand/vanilla'
import type { TextSize } from '@/view/device-choices'
import { emptyTally, type Tally } from '@/view/tally'

/** A clock that can be stopped: what it had run, and since when it runs again, in milliseconds. */
export type Timer = { before: number; since: number | null }

/** What the two windows of one deck have in common. */
type Shared = {
  slide: string
  reveal: number
  blank: boolean
  timer: Timer
  /** The text size of the audience's screen. */
  text: TextSize
  tally: Tally
}

/** Which window: the one on the projector, or the speaker's. */
export type Role = 'deck' | 'speaker'

/** What one window says to the other. `count` grows with each change: the larger one is later. */
export type Message = { session: string; from: Role; count: number } & (
  | { says: 'hello' }
  | { says: 'bye' }
  | { says: 'here'; shared: Shared }
)

export type SessionState = {
  shared: Shared
  count: number
  /** Whether the other window has been heard. */
  joined: boolean
  /** Makes a change, here and in the other window. */
  change: (change: Partial<Shared>) => void
  hear: (message: unknown) => void
}

export type Session = StoreApi<SessionState>

type Setup = { id: string; role: Role; shared: Partial<Shared>; post: (message: Message) => void }

/**
 * What one window knows of a talk. It takes over what is later than what it has; of two changes at the same time,
 * that of the projector counts. A window that has just been loaded knows nothing, and takes over what it hears.
 */
export function createSession({ id, role, shared, post }: Setup): Session {
  return createStore<SessionState>()((set, get) => {
    const say = (): void =>
      post({ session: id, from: role, count: get().count, says: 'here', shared: get().shared })
    return {
      shared: {
        slide: '',
        reveal: 0,
        blank: false,
        timer: { before: 0, since: null },
        text: 'm',
        tally: emptyTally(0),
        ...shared,
      },
      count: 0,
      joined: false,
      change: (change) => {
        set((now) => ({ shared: { ...now.shared, ...change }, count: now.count + 1 }))
        say()
      },
      hear: (heard) => {
        if (!isMessage(heard) || heard.session !== id || heard.from === role) return
        if (heard.says === 'bye') return set({ joined: false })
        set({ joined: true })
        if (heard.says === 'hello') return say()
        const { count } = get()
        const later = heard.count > count || count === 0 || (heard.count === count && role === 'speaker')
        if (later) set({ shared: heard.shared, count: heard.count })
      },
    }
  })
}

const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && 'session' in value && 'says' in value && 'from' in value

/** How long a clock has run, in whole seconds. */
export const secondsOf = ({ before, since }: Timer, now: number) =>
  Math.floor((before + (since === null ? 0 : Math.max(0, now - since))) / 1000)

/** The clock started, or stopped. */
export const toggled = (timer: Timer, now: number): Timer =>
  timer.since === null
    ? { before: timer.before, since: now }
    : { before: timer.before + Math.max(0, now - timer.since), since: null }

/** As in 5:07 or 1:05:07. */
export function clockOf(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor(seconds / 60) % 60
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`
}
