'use client'

import { useId, useRef, useState } from 'react'

type Props = {
  name: string
  text: string
  /** The one that most people came for. */
  primary?: boolean
  code?: boolean
}

/** Something to be copied, in a plain field: where the clipboard is blocked, it is selected there. */
export function CopyField({ name, text, primary = false, code = false }: Props) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [outcome, setOutcome] = useState<{ text: string; copied: boolean } | null>(null)
  // What was copied is no longer what stands here.
  const told = outcome?.text === text ? outcome : null
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome({ text, copied: true })
    } catch {
      setOutcome({ text, copied: false })
      field.current?.focus()
      field.current?.select()
    }
  }
  return (
    <div className="copy-field">
      <label htmlFor={id}>{name}</label>
      <textarea
        id={id}
        ref={field}
        readOnly
        rows={code ? 3 : 2}
        spellCheck={false}
        value={text}
        onFocus={(event) => event.target.select()}
      />
      <button
        type="button"
        className={`button ${primary ? 'button-primary' : ''}`}
        aria-label={`Copy ${name.toLowerCase()}`}
        onClick={copy}
      >
        {told?.copied ? 'Copied' : 'Copy'}
      </button>
      <p role="status" className={told && !told.copied ? '' : 'sr-only'}>
        {told?.copied && `The ${name.toLowerCase()} is copied.`}
        {told && !told.copied && 'This browser lets nothing be copied; it is selected for you to copy.'}
      </p>
    </div>
  )
}
