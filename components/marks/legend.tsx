import { VoiceRule, voiceNames } from '@/components/marks/voice'
import type { Voice } from '@/core/dossier'

const voices: readonly Voice[] = ['direct', 'reported', 'narrated']

/** How to read the marks of a comparison. */
export function Legend() {
  return (
    <ul
      aria-label="How to read the marks"
      className="flex flex-wrap gap-x-6 gap-y-2 text-meta max-tablet:grid max-tablet:grid-cols-2"
    >
      {voices.map((voice) => (
        <li key={voice} className="flex items-center gap-2">
          <VoiceRule voice={voice} short />
          {voiceNames[voice]}
        </li>
      ))}
      <li className="flex items-center gap-2">
        <span aria-hidden="true" className="hatch swatch-hatch" />
        the text is silent
      </li>
    </ul>
  )
}
