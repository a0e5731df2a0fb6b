import type { ReactNode } from 'react'

/** The strip that says whose words these are and through whose hands they came, in sight on every view. */
export function Provenance({ children }: { children: ReactNode }) {
  return (
    <section className="provenance" aria-label="Through whose hands">
      {children}
    </section>
  )
}
