'use client'

import { useDossier } from '@/components/frame/dossier-context'
import { Badge } from '@/components/marks/badge'
import { OurWords } from '@/components/marks/our-words'
import { VoiceRule, voiceNames } from '@/components/marks/voice'
import type { Dossier } from '@/core/dossier'
import { plain } from '@/core/our-words'
import type { Option } from '@/core/tasks/task'

/** An answer as it is offered: a mark where it has one, and its name. */
export function OptionName({ option }: { option: Option }) {
  const dossier = useDossier()
  return (
    <span className="option-name">
      {option.is === 'prospect' && <Badge number={option.number} size="small" />}
      {option.is === 'voice' && <VoiceRule voice={option.voice} short />}
      <span>
        {option.is === 'prospect' ? (
          <OurWords says={`${option.scenario.ordinal}: ${option.scenario.label}`} />
        ) : (
          nameOf(option, dossier)
        )}
      </span>
    </span>
  )
}

/** The name of an answer in plain words. */
export function nameOf(option: Option, { actors, scenarios }: Dossier): string {
  const two = scenarios.length === 2
  switch (option.is) {
    case 'prospect':
      return plain(`${option.scenario.ordinal}: ${option.scenario.label}`)
    case 'background':
      return 'Background, outside of the prospects'
    case 'attribution':
      return 'Neither: it only says who speaks'
    case 'every-prospect':
      return two ? 'Of both' : 'Of all of them'
    case 'no-prospect':
      return two ? 'Of neither: the text does not say' : 'Of none: the text does not say'
    case 'voice': {
      const hands = option.hands.map((id) => actors.find((actor) => actor.id === id)?.name ?? id)
      if (hands.length === 0) return 'Nobody else: the text itself tells it'
      const voice = option.voice === 'direct' ? 'word for word' : 'in other words'
      return `${hands.join(', then ')}: ${voiceNames[option.voice]}, ${voice}`
    }
  }
}
