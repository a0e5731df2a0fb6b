'use client'

import { focusMain } from '@/components/frame/focus-main'
import { later } from '@/components/frame/later'
import { useVerbs, useViewing } from '@/view/viewing'

const NoticeList = later(() => import('@/components/frame/notice-list').then(({ NoticeList }) => NoticeList))

/** What a link asked for and what is shown instead; a link never breaks in silence. */
export function Notices() {
  const notices = useViewing((viewing) => viewing.notices)
  const { dismissNotices: dismiss } = useVerbs()
  return (
    <div role="status">
      {notices.length > 0 && (
        <div className="mt-4 flex flex-wrap items-start justify-between gap-2 border-2 border-ink px-4 py-3">
          <div>
            <p className="font-semibold">This link is not shown just as it was asked for.</p>
            <NoticeList notices={notices} />
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
