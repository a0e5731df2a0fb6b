import type { ReactNode } from 'react'

type Props = {
  /** Which press uncovers it, from 1. */
  at: number
  /** How much is uncovered on this screen. */
  open: number
  /** What is covered, for whoever cannot see where it stands. */
  label: string
  onUncover: ((at: number) => void) | undefined
  className?: string
  children: ReactNode
}

/** Something that stays covered until it is its turn. It keeps its room, so that uncovering moves nothing. */
export function Covering({ at, open, label, onUncover, className = '', children }: Props) {
  const covered = at > open
  return (
    <div className={`covering ${className}`} data-at={at} data-covered={covered ? '' : undefined}>
      <div className="under">{children}</div>
      <button type="button" className="cover" onClick={() => onUncover?.(at)}>
        <span className="sr-only">{label}. </span>
        <span>Covered.</span>
        {at === open + 1 && (
          <span>
            <kbd>Space</kbd> shows it.
          </span>
        )}
      </button>
    </div>
  )
}
