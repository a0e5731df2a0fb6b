import type { Step } from '@/core/dossier'

type Kind = Step['kind']

/** What each kind of step is called. */
export const kindNames: Record<Kind, string> = {
  condition: 'Condition',
  action: 'Action',
  response: 'Response',
  outcome: 'Outcome',
}

/** The mark of a kind of step; always beside its name. */
export function StepMark({ kind }: { kind: Kind }) {
  return (
    <svg aria-hidden="true" className="step-mark" width="16" height="16" viewBox="0 0 16 16">
      {shapes[kind]}
    </svg>
  )
}

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 2 }

const shapes: Record<Kind, React.ReactNode> = {
  condition: <path d="M8 1.5 14.5 8 8 14.5 1.5 8z" {...line} />,
  action: <path d="M3 1.5 14 8 3 14.5z" fill="currentColor" />,
  response: (
    <>
      <path d="M13 1.5 2 8l11 6.5z" {...line} />
      <path d="M15 1v14" {...line} />
    </>
  ),
  outcome: (
    <>
      <path d="M3.5 1.5v13" {...line} />
      <path d="M7.5 1.5h6v13h-6z" fill="currentColor" />
    </>
  ),
}

/** An arrow: the text gives this order. */
export function OrderMark() {
  return (
    <svg aria-hidden="true" className="order-mark" width="12" height="16" viewBox="0 0 12 16">
      <path d="M6 0V14M1.5 9 6 14.5 10.5 9" {...line} />
    </svg>
  )
}

/** A bracket: side by side, in no order. */
export function BesideMark() {
  return (
    <svg aria-hidden="true" width="28" height="12" viewBox="0 0 28 12">
      <path d="M2 12V1M14 12V1M26 12V1M1 1H27" {...line} />
    </svg>
  )
}

/** Who acts, or is acted upon. */
export function RoleMark({ role }: { role: 'acting' | 'affected' }) {
  return (
    <svg aria-hidden="true" className="role-mark" width="12" height="12" viewBox="0 0 12 12">
      {role === 'acting' ? (
        <path d="M2 1 11 6 2 11z" fill="currentColor" />
      ) : (
        <path d="M0 6H8M5 2.5 8.5 6 5 9.5M11 1V11" {...line} />
      )}
    </svg>
  )
}
