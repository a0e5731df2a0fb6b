import type { VoiceWords } from '@/core/voice-shares'

/** How the words of a paragraph divide among the voices, a pixel a word; the table below has the figures. */
export function VoiceBar({ counts }: { counts: VoiceWords }) {
  const { direct, reported, narrated, unmarked } = counts
  const afterReported = direct + reported
  const afterNarrated = afterReported + narrated
  const total = afterNarrated + unmarked
  return (
    <svg aria-hidden="true" className="voice-bar" width={total} height="6" viewBox={`0 0 ${total} 6`}>
      <path d={`M0 3H${direct}`} />
      <path d={`M${direct} 3H${afterReported}`} strokeDasharray="5 3" />
      <path d={`M${afterReported} 3H${afterNarrated}`} strokeDasharray="2 2" />
      <path d={`M${afterNarrated} 5.5H${total}`} strokeWidth="1" />
    </svg>
  )
}
