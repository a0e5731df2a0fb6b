/** Something that a link asked for and that is not shown as asked. */
export type Notice = {
  /** The part of the address: a query key, or "dossier", "panel" or "item" for the path, "link" for all of it. */
  part: string
  /** What was asked for, as it stood in the address. */
  asked: string
  reason: Reason
  /** What is shown instead, if it is one thing that has a name. */
  instead?: string
  /** The known names among which the one that was meant may be; see view/nearest.ts. */
  among?: readonly string[]
  /** What the dossier says of a name that was removed. */
  says?: string
}

/** Why a part of a link is not shown as it stands. */
export type Reason =
  | 'unknown'
  | 'renamed'
  | 'removed'
  | 'repeated'
  | 'malformed'
  /** It is the beginning of a name: the link may have lost its end. */
  | 'cut'
  | 'too-long'
  /** The link is of a version that came after this site. */
  | 'newer'

/** What became of one part of an address; of a list, "not honoured" means not all of it. */
export type Sorted = { part: string } & (
  | { outcome: 'honoured' | 'missing' }
  | { outcome: 'not honoured'; reason: Reason }
)

/** Longer than this, an address is not read out but cut. */
const readable = 80

export const shorten = (asked: string) => (asked.length <= readable ? asked : `${asked.slice(0, readable)}…`)
