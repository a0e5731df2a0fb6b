import { VoiceRule } from '@/components/marks/voice'
import type { Quote } from '@/core/dossier'

/** In the drawing: when something was or will be, in the words of the text. */
export function TimeWords({ quotes }: { quotes: readonly Quote[] }) {
  return quotes.map(({ id, exact, voice }) => (
    <span key={id} className="time-words">
      <VoiceRule voice={voice} short />
      <span className={`src ${voice === 'direct' ? 'marked-direct' : ''}`}>{exact}</span>
    </span>
  ))
}
