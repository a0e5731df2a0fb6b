'use client'

import { useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useDossier } from '@/components/frame/dossier-context'
import { sentences } from '@/core/sentences'

/**
 * Takes one step that nobody sees, once the page is at rest. A browser compiles a function when it is first called, and
 * of React's much is called by no page that is only opened: without this, the reader's first press waits for it. Nor
 * does it know where sentences end before it is first asked, and the first evidence asks.
 */
export function Rehearsal() {
  const [step, setStep] = useState<'first' | 'second'>('first')
  const drawn = useDeferredValue(step)
  const stage = useRef<HTMLSpanElement>(null)
  const { sources } = useDossier()
  const name = useMemo(() => `rehearsal ${drawn}`, [drawn])
  useLayoutEffect(() => {
    stage.current?.toggleAttribute('data-second', step === 'second')
  }, [step])
  useEffect(() => {
    // In a task of its own: a slow device takes half of a tenth of a second.
    const asking = setTimeout(() => {
      for (const { language } of sources) sentences('', language)
    })
    return () => clearTimeout(asking)
  }, [sources])
  useEffect(() => {
    if (step === 'first') setStep('second')
  }, [step])
  return <span ref={stage} hidden className={name} data-step={step} />
}
