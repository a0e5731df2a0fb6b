'use client'

import { ScrollingRegion } from '@/components/frame/scrolling-region'
import { ViewLink } from '@/components/frame/view-link'
import { OurWords } from '@/components/marks/our-words'
import { Connective } from '@/components/timeline/connective'
import type { Dated } from '@/core/calendar'
import { sayDate } from '@/core/say-date'
import { useIs, useVerbs } from '@/view/viewing'

/** The same dates as a table, each with what it rests on. */
export function CalendarTable({ dated }: { dated: readonly Dated[] }) {
  return (
    <ScrollingRegion label="Dates" className="overflow-x-auto">
      <table className="calendar-table">
        <caption className="sr-only">Moments and steps that have a date</caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">When</th>
            <th scope="col">Says who</th>
          </tr>
        </thead>
        <tbody>
          {dated.map((one) => (
            <tr key={`${one.happening.id} ${one.from}`}>
              <th scope="row">
                <HappeningName one={one} />
              </th>
              <td>{sayDate(one.edtf)}</td>
              <td>
                <Whence one={one} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollingRegion>
  )
}

function HappeningName({ one: { happening } }: { one: Dated }) {
  const { chooseHappening } = useVerbs()
  const chosen = useIs('happening', happening.id)
  const [first] = happening.quotes
  if (!first) return <OurWords says={happening.label} />
  return (
    <ViewLink
      to={{ focus: null, happening: happening.id, quote: first }}
      onFollow={() => chooseHappening(happening.id)}
      current={chosen}
      quote={first}
    >
      <OurWords says={happening.label} />
    </ViewLink>
  )
}

function Whence({ one }: { one: Dated }) {
  if (one.from === 'text')
    return (
      <>
        the text: <Connective quotes={one.words} />
      </>
    )
  const { says, reference } = one.note
  return (
    <>
      <b>From outside the text.</b> <OurWords says={says} />{' '}
      <cite className="not-italic text-ink-2">
        {reference.url ? (
          <a href={reference.url} rel="external noreferrer">
            {reference.title}
          </a>
        ) : (
          reference.title
        )}
      </cite>
    </>
  )
}
