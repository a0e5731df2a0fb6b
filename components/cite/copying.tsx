'use client'

import { type ReactNode, useState } from 'react'
import { SelectInstead } from '@/components/frame/select-instead'

type Props = {
  /** What is copied, in a word or two. */
  name: string
  text: string
  /** Where the text can be made only at the moment of copying. */
  onCopy?: () => string
  children: ReactNode
}

type State = { outcome: 'none' } | { outcome: 'copied' } | { outcome: 'blocked'; text: string }

/** Something to be copied, shown with a button; where the clipboard is blocked, it stands ready to be selected. */
export function Copying({ name, text, onCopy, children }: Props) {
  const [state, setState] = useState<State>({ outcome: 'none' })
  const copy = async () => {
    const wanted = onCopy?.() ?? text
    try {
      await navigator.clipboard.writeText(wanted)
      setState({ outcome: 'copied' })
    } catch {
      setState({ outcome: 'blocked', text: wanted })
    }
  }
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1">
      <h4 className="self-center text-meta font-semibold">{name}</h4>
      <button
        type="button"
        className="button row-span-2 self-start print:hidden"
        aria-label={`Copy ${name}`}
        onClick={copy}
      >
        {state.outcome === 'copied' ? 'Copied' : 'Copy'}
      </button>
      <p className="break-words">{children}</p>
      <span role="status" className="sr-only">
        {state.outcome === 'copied' && `${name} is copied.`}
      </span>
      {state.outcome === 'blocked' && <SelectInstead className="col-span-2" rows={3} text={state.text} />}
    </div>
  )
}
