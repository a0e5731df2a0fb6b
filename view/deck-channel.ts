import type { Message, Role } from '@/view/deck-session'

const pattern = /^prospects-(deck|speaker)-([a-z0-9]+)$/

/**
 * The id that the two windows of one deck share. It is kept in the window's own name, which outlives a reload and
 * needs no storage; the speaker's window is opened under its name.
 */
export function sessionOf(role: Role): string {
  const [, , known] = pattern.exec(window.name) ?? []
  if (known) return known
  const id = Math.random().toString(36).slice(2, 10)
  window.name = windowName(role, id)
  return id
}

export const windowName = (role: Role, id: string) => `prospects-${role}-${id}`

export type Channel = { post: (message: Message) => void; close: () => void }

/** A way to the other window of the same deck on this device; nothing where the browser has none or forbids it. */
export function openChannel(id: string, hear: (message: unknown) => void): Channel | undefined {
  try {
    const channel = new BroadcastChannel(`prospects-${id}`)
    channel.onmessage = ({ data }) => hear(data)
    return { post: (message) => channel.postMessage(message), close: () => channel.close() }
  } catch {
    return undefined
  }
}
