/** Something that a link asked for and that is not shown as asked. */
export type Notice = {
  /** The part of the address: a query key, or "panel" or "item" for the path. */
  part: string
  /** What was asked for, as it stood in the address. */
  asked: string
  reason: 'unknown' | 'renamed' | 'repeated' | 'malformed'
  /** What is shown instead, if it is one thing that has a name. */
  instead?: string
  /** The known name that is nearest to the one asked for, where one is near. */
  nearest?: string
}

/** Longer than this, an address is not read out but cut. */
const readable = 80

export const shorten = (asked: string) => (asked.length <= readable ? asked : `${asked.slice(0, readable)}…`)
