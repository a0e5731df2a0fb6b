'use client'

import '@/components/present/slide.css'
import '@/components/present/slide-kinds.css'
import '@/components/present/slide-lists.css'
import '@/components/present/speaker.css'
import '@/components/present/stage.css'
import '@/components/present/stage-small.css'
import dynamic from 'next/dynamic'
import { SessionProvider } from '@/components/present/session'
import { Stage } from '@/components/present/stage'
import { useViewing } from '@/view/viewing'

const Speaker = dynamic(() => import('@/components/present/speaker').then(({ Speaker }) => Speaker))

/** The dossier slide by slide: what the room sees, or what the speaker sees. */
export function Present() {
  const speaker = useViewing(({ view }) => view.speaker)
  return (
    <SessionProvider role={speaker ? 'speaker' : 'deck'}>{speaker ? <Speaker /> : <Stage />}</SessionProvider>
  )
}
