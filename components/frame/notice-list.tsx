import { NoticeSentence } from '@/components/frame/notice-sentence'
import type { Notice } from '@/view/notice'

/** A sentence for each part of a link that is not shown as it stands. */
export function NoticeList({ notices }: { notices: readonly Notice[] }) {
  return (
    <ul className="list-disc pl-5">
      {notices.map((notice) => (
        <li key={`${notice.part} ${notice.reason} ${notice.asked}`}>
          <NoticeSentence notice={notice} />
        </li>
      ))}
    </ul>
  )
}
