import type { Voice } from '@/core/dossier'

/** What each voice is called, wherever it is named. */
export const voiceNames: Record<Voice, string> = {
  direct: 'quoted speech',
  reported: 'reported speech',
  narrated: 'the article narrates',
}

/** The rule of a voice: solid, dashed or dotted. Always beside the voice in words. */
export function VoiceRule({ voice, short = false }: { voice: Voice; short?: boolean }) {
  return <span aria-hidden="true" className={`rule rule-${voice} ${short ? 'rule-short' : ''}`} />
}
