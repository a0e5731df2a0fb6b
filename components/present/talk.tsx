'use client'

import dynamic from 'next/dynamic'
import { SessionProvider } from '@/components/present/session'
import { Stage } from '@/components/present/stage'
import { useViewing } from '@/view/viewing'

const Speaker = dynamic(() => import('@/components/present/speaker').then(({ Speaker }) => Speaker))

/** What the room sees, or what the speaker sees. */
export function Talk() {
  const speaker = useViewing(({ view }) => view.speaker)
  return (
    <SessionProvider role={speaker ? 'speaker' : 'deck'}>{speaker ? <Speaker /> : <Stage />}</SessionProvider>
  )
}
