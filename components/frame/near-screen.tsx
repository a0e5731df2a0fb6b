'use client'

import { type ReactNode, Suspense, useEffect, useRef, useState } from 'react'
import { ErrorBoundary } from '@/components/frame/error-boundary'

/**
 * A box that has its size from the start, for a chart that is fetched when the box comes near the screen. It is
 * drawn for the eye alone: what it shows stands as text beside it.
 */
export function NearScreen(props: { className: string; size?: string; children: ReactNode }) {
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
    <div ref={box} aria-hidden="true" className={props.className} data-size={props.size}>
      {near && (
        // Where the chart cannot be had, nothing is missing but the picture.
        <ErrorBoundary fallback={() => null}>
          <Suspense>{props.children}</Suspense>
        </ErrorBoundary>
      )}
    </div>
  )
}
