'use client'

import { useState } from 'react'
import { PresentLink } from '@/components/frame/present-link'
import { SelectInstead } from '@/components/frame/select-instead'
import type { Evidence } from '@/core/evidence'
import { slidePrefixes } from '@/core/slide-names'
import { useLinkTo } from '@/view/viewing'

type Copied = { what: string; text: string; done: boolean }

/** Takes the words or their address away. Where the clipboard is blocked, they stand ready to be selected. */
export function EvidenceActions({ evidence }: { evidence: Evidence }) {
  const linkTo = useLinkTo()
  const [copied, setCopied] = useState<Copied | null>(null)
  const copy = async (what: string, text: string) => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied({ what, text, done: true })
    } catch {
      setCopied({ what, text, done: false })
    }
  }
  return (
    <div className="evidence-actions">
      <button type="button" className="button" onClick={() => copy('quote', evidence.quote.exact)}>
        Copy quote
      </button>
      <button
        type="button"
        className="button"
        onClick={() => copy('link', new URL(linkTo({}), window.location.href).href)}
      >
        Copy link
      </button>
      <span className="self-center">
        <PresentLink slide={slidePrefixes.quote + evidence.quote.id} of={`¶${evidence.quote.paragraph}`} />
      </span>
      <p role="status" className="self-center">
        {copied?.done && `The ${copied.what} is copied.`}
      </p>
      {copied && !copied.done && (
        <SelectInstead
          className="w-full"
          rows={2}
          what={`the ${copied.what}`}
          quoted={copied.what === 'quote'}
          text={copied.text}
        />
      )}
    </div>
  )
}
