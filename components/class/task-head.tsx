'use client'

import { BackToOverview } from '@/components/class/back-to-overview'
import { ViewLink } from '@/components/frame/view-link'
import type { ClassPage } from '@/view/class-parts'
import { classPageTitles } from '@/view/class-titles'
import { useVerbs, useViewing } from '@/view/viewing'

/** What a task is called and asks for, with the way back and the way between its two forms. */
export function TaskHead({ page, count }: { page: ClassPage; count: number }) {
  const { showOne } = useVerbs()
  const alone = useViewing(({ view }) => view.one !== null)
  const { title, says } = classPageTitles[page]
  return (
    <div className="pt-5 pb-2">
      <BackToOverview />
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2 pt-1">
        <h1 className="text-h1 font-semibold">{title}</h1>
        {count > 0 && (
          <ul className="flex flex-wrap gap-x-5 print:hidden" aria-label="How the items are shown">
            <li>
              <ViewLink
                className="filter"
                to={{ one: null, quote: null }}
                onFollow={() => showOne(null)}
                current={!alone}
              >
                All in a list
              </ViewLink>
            </li>
            <li>
              <ViewLink
                className="filter"
                to={{ one: '1', quote: null }}
                onFollow={() => showOne('1')}
                current={alone}
              >
                One at a time, large
              </ViewLink>
            </li>
          </ul>
        )}
      </div>
      <p className="max-w-[44rem]">{says}</p>
    </div>
  )
}
