'use client'

import { Attribution } from '@/components/source/attribution'
import { SourceCitation } from '@/components/source/source-citation'
import { StandardData } from '@/components/source/standard-data'
import { VoiceFigures } from '@/components/source/voice-figures'
import { WhoIsHeard } from '@/components/source/who-is-heard'
import type { Source } from '@/core/dossier'
import type { Passage } from '@/core/passages'

/** What can be said of a text as a whole, and how to take it away. */
export function AboutTheText({ source, passages }: { source: Source; passages: readonly Passage[] }) {
  return (
    <>
      <VoiceFigures passages={passages} />
      <Attribution passages={passages} />
      <WhoIsHeard />
      <SourceCitation source={source} />
      <StandardData source={source} />
    </>
  )
}
