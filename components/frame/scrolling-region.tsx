import type { ReactNode } from 'react'

type Props = { label: string; className: string; columns?: number; children: ReactNode }

/** What may be wider than the screen: a region by name, so that the keyboard can reach and scroll it. */
export function ScrollingRegion({ label, className, columns, children }: Props) {
  return (
    <section
      className={className}
      data-many={columns}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take focus to be scrolled by keyboard
      tabIndex={0}
      aria-label={`${label}, scrolls sideways`}
    >
      {children}
    </section>
  )
}
