import { VoiceRule, voiceNames } from '@/components/marks/voice'
import type { Voice } from '@/core/dossier'

/** What the rules of some voices mean: each rule beside its name. What is around it sets them out. */
export function VoiceKey({ of, short = false }: { of: readonly Voice[]; short?: boolean }) {
  return of.map((voice) => (
    <span key={voice}>
      <VoiceRule voice={voice} short={short} />
      {voiceNames[voice]}
    </span>
  ))
}
