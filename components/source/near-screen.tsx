'use client'

import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import type { VoiceRow } from '@/components/source/voice-chart'

const VoiceChart = lazy(() => import('@/components/source/voice-chart'))

/** The box of the chart has its size from the start; the chart is fetched when the box comes near the screen. */
export function NearScreen({ rows }: { rows: VoiceRow[] }) {
  const box = useRef<HTMLDivElement>(null)
  const [near, setNear] = useState(false)
  useEffect(() => {
    if (!box.current) return
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) setNear(true)
      },
      { rootMargin: '400px' },
    )
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [])
  return (
    <div ref={box} aria-hidden="true" className="chart-box">
      {near && (
        <Suspense>
          <VoiceChart rows={rows} />
        </Suspense>
      )}
    </div>
  )
}
