'use client'

import { useState } from 'react'
import { opensElsewhere } from '@/components/frame/view-link'
import { useLinkTo } from '@/view/viewing'

/** The way out of a page that embeds the panel; hidden by style rules everywhere else. */
export function OpenOutside() {
  const link = useLinkTo()({})
  const [blocked, setBlocked] = useState<string | null>(null)
  return (
    <span className="open-outside">
      <a
        href={link}
        target="_blank"
        rel="noopener"
        onClick={(event) => {
          if (opensElsewhere(event)) return
          event.preventDefault()
          const opened = window.open(link, '_blank')
          if (opened) opened.opener = null
          else setBlocked(new URL(link, window.location.href).href)
        }}
      >
        Open in Prospects
      </a>
      {blocked && (
        <span role="alert">
          <label>
            The page around this lets nothing be opened; the address is{' '}
            <input
              readOnly
              className="border border-line bg-paper px-1"
              value={blocked}
              onFocus={(event) => event.target.select()}
            />
          </label>
        </span>
      )}
    </span>
  )
}
