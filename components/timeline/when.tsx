import { Connective } from '@/components/timeline/connective'
import type { Quote } from '@/core/dossier'

/** When something was or will be, in the words of the text; without such words it has no date, whatever it follows. */
export function When({ time }: { time: readonly Quote[] }) {
  return (
    <span className="happening-note">
      When: {time.length > 0 ? <Connective quotes={time} /> : 'the text gives no date.'}
    </span>
  )
}
