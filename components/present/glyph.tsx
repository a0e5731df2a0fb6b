import type { Step } from '@/core/dossier'

/** What each kind of step is called. */
export const kindNames: Record<Step['kind'], string> = {
  condition: 'condition',
  action: 'action',
  response: 'response',
  outcome: 'outcome',
}

const lines = { fill: 'none', stroke: 'currentColor', strokeWidth: 2 }

/** The mark of a kind of step; always beside its name or a key. */
export function Glyph({ kind }: { kind: Step['kind'] }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className="step-glyph">
      {kind === 'condition' && <path d="M8 1.5 14.5 8 8 14.5 1.5 8z" {...lines} />}
      {kind === 'action' && <path d="M3 1.5 14 8 3 14.5z" fill="currentColor" />}
      {kind === 'response' && <path d="M13 1.5 2 8l11 6.5zM15 1v14" {...lines} />}
      {kind === 'outcome' && (
        <>
          <path d="M3.5 1.5v13" {...lines} />
          <path d="M7.5 1.5h6v13h-6z" fill="currentColor" />
        </>
      )}
    </svg>
  )
}
