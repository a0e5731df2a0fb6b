import { Connective } from '@/components/timeline/connective'
import type { Quote } from '@/core/dossier'

/** When something was or will be, in the words of the text, or that it does not say. */
export function When({ time }: { time: readonly Quote[] }) {
  return (
    <span className="happening-note">
      When: {time.length > 0 ? <Connective quotes={time} /> : 'the text does not say.'}
    </span>
  )
}
