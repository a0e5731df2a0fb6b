'use client'

import { VoiceRule, voiceNames } from '@/components/marks/voice'
import { voices } from '@/core/voices'
import { useVerbs, useViewing } from '@/view/viewing'

/** How to read the marks. Each voice is also a switch: what is in another voice steps back. */
export function Legend({ silence = true }: { silence?: boolean }) {
  const looked = useViewing(({ view }) => view.voices)
  const { listenFor } = useVerbs()
  return (
    <ul
      aria-label="How to read the marks"
      className="flex flex-wrap gap-x-6 gap-y-2 text-meta max-tablet:grid max-tablet:grid-cols-2 max-tablet:gap-y-0"
    >
      {voices.map((voice) => (
        <li key={voice}>
          <button
            type="button"
            className="legend-voice"
            data-mark={voice}
            aria-pressed={looked.includes(voice)}
            onClick={() =>
              listenFor(looked.includes(voice) ? looked.filter((one) => one !== voice) : [...looked, voice])
            }
          >
            <VoiceRule voice={voice} short />
            <span className="sr-only">Show only </span>
            {voiceNames[voice]}
          </button>
        </li>
      ))}
      {silence && (
        <li className="flex items-center gap-2">
          <span aria-hidden="true" className="hatch swatch-hatch" />
          the text is silent
        </li>
      )}
    </ul>
  )
}
