'use client'

import { Mentions } from '@/components/actors/mentions'
import { OpenNames } from '@/components/actors/open-names'
import { WhoIsHeard } from '@/components/source/who-is-heard'
import type { ActorLine } from '@/core/appearances'

/** What can be said of all actors together, below their table. */
export function ActorsRest({ lines }: { lines: readonly ActorLine[] }) {
  return (
    <>
      <WhoIsHeard />
      <OpenNames />
      <Mentions lines={lines} />
    </>
  )
}
