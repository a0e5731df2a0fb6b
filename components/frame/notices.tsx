'use client'

import { focusMain } from '@/components/frame/focus-main'
import type { Notice } from '@/view/notice'
import { useViewing } from '@/view/viewing'

const partNames: Record<string, string> = {
  panel: 'a panel',
  item: 'a row',
  only: 'one prospect alone',
  order: 'an order of the sides',
  show: 'a kind of rows',
  rows: 'a choice of rows',
  actor: 'an actor',
  voice: 'a voice',
  source: 'a source',
  quote: 'a quote',
  text: 'a text size',
  theme: 'a theme',
}

/** What a link asked for and what is shown instead; a link never breaks in silence. */
export function Notices() {
  const notices = useViewing((viewing) => viewing.notices)
  const dismiss = useViewing((viewing) => viewing.dismissNotices)
  return (
    <div role="status">
      {notices.length > 0 && (
        <div className="mt-4 flex flex-wrap items-start justify-between gap-2 border-2 border-ink px-4 py-3">
          <div>
            <p className="font-semibold">This link is not shown just as it was asked for.</p>
            <ul className="list-disc pl-5">
              {notices.map((notice) => (
                <li key={`${notice.part} ${notice.asked}`}>{sentenceOf(notice)}</li>
              ))}
            </ul>
          </div>
          <button
            type="button"
            className="button"
            onClick={() => {
              dismiss()
              focusMain()
            }}
          >
            Close this notice
          </button>
        </div>
      )}
    </div>
  )
}

function sentenceOf({ part, asked, reason, instead, nearest }: Notice): string {
  const known = partNames[part]
  if (!known)
    return `It asks for ${part}${asked ? ` = ${asked}` : ''}, which this site does not know; it is left out.`
  const wish = `It asks for ${known}, “${asked}”`
  switch (reason) {
    case 'renamed':
      return `${wish}; that is now called “${instead}”, and it is shown.`
    case 'repeated':
      return `${wish}, a second time; the first is shown.`
    case 'malformed':
      return `It asks for ${known} without saying which; all is shown.`
    case 'unknown':
      return `${wish}, which is not here; what can be shown without it is shown.${nearest ? ` The nearest name is “${nearest}”.` : ''}`
  }
}
