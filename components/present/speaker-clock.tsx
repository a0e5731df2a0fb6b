'use client'

import { useEffect, useState } from 'react'
import { useSession } from '@/components/present/session'
import { clockOf, secondsOf, toggled } from '@/view/deck-session'

/** The time of day, and how long the talk has run. */
export function SpeakerClock() {
  const timer = useSession(({ shared }) => shared.timer)
  const change = useSession((session) => session.change)
  const [now, setNow] = useState<number | null>(null)
  useEffect(() => {
    const tick = () => setNow(Date.now())
    tick()
    const ticking = setInterval(tick, 500)
    return () => clearInterval(ticking)
  }, [])
  const running = timer.since !== null
  return (
    <div className="speaker-clock">
      <p>
        <span className="sr-only">The talk has run </span>
        <b>{clockOf(now === null ? 0 : secondsOf(timer, Math.max(now, timer.since ?? 0)))}</b>
      </p>
      <button type="button" className="button" onClick={() => change({ timer: toggled(timer, Date.now()) })}>
        {running ? 'Pause' : 'Start'} <span className="sr-only">the timer</span>
      </button>
      <button
        type="button"
        className="button button-quiet"
        onClick={() => change({ timer: { before: 0, since: null } })}
      >
        Reset <span className="sr-only">the timer</span>
      </button>
      {now !== null && (
        <p className="text-ink-2">
          {new Date(now).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}
        </p>
      )}
    </div>
  )
}
