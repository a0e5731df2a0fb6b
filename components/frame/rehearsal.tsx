'use client'

import { useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'

/**
 * Takes one step that nobody sees, once the page is at rest. A browser compiles a function when it is first called, and
 * of React's much is called by no page that is only opened: without this, the reader's first press waits for it.
 */
export function Rehearsal() {
  const [step, setStep] = useState<'first' | 'second'>('first')
  const drawn = useDeferredValue(step)
  const stage = useRef<HTMLSpanElement>(null)
  const name = useMemo(() => `rehearsal ${drawn}`, [drawn])
  useLayoutEffect(() => {
    stage.current?.toggleAttribute('data-second', step === 'second')
  }, [step])
  useEffect(() => {
    if (step === 'first') setStep('second')
  }, [step])
  return <span ref={stage} hidden className={name} data-step={step} />
}
