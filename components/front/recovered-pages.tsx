'use client'

import { useEffect, useMemo, useState } from 'react'
import { OurWords } from '@/components/marks/our-words'
import { basePath, sitePath } from '@/view/base-path'
import { type Notice, shorten } from '@/view/notice'
import type { PageNames } from '@/view/page-names'
import { readPageNames } from '@/view/page-names-file'
import { recover } from '@/view/recover'

/** The address that was asked for, below the site's folder; only a browser knows it, since one file serves all. */
function askedFor(): string {
  const { pathname, search } = window.location
  return (pathname.startsWith(basePath) ? pathname.slice(basePath.length) : pathname) + search
}

/** What every page of this site is called; nothing until it has come, or where it cannot be had. */
function usePageNames(): PageNames[] | null {
  const [sites, setSites] = useState<PageNames[] | null>(null)
  useEffect(() => {
    const fetchNames = async () => {
      const answer = await fetch(sitePath('/page-names.json'))
      if (answer.ok) setSites(readPageNames(await answer.text()))
    }
    fetchNames().catch(() => undefined)
  }, [])
  return sites
}

/** What was asked for, what is wrong with it, and the nearest pages: links, and no step taken for the reader. */
export function RecoveredPages() {
  const sites = usePageNames()
  const asked = askedFor()
  const recovered = useMemo(() => {
    const [path = '', ...query] = asked.split('?')
    return sites && recover({ path, query: query.length > 0 ? `?${query.join('?')}` : '' }, sites)
  }, [asked, sites])
  if (!recovered) return null
  return (
    <section aria-labelledby="nearest" className="mt-8 border-2 border-ink px-4 py-3">
      <p className="wrap-anywhere">
        It was asked for <b>{shorten(asked)}</b>.
      </p>
      {recovered.notices.length > 0 && (
        <ul className="list-disc pl-5">
          {recovered.notices.map((notice) => (
            <li className="wrap-anywhere" key={`${notice.part} ${notice.reason} ${notice.asked}`}>
              <WhyNot notice={notice} />
            </li>
          ))}
        </ul>
      )}
      <h2 id="nearest" className="pt-3 text-body font-semibold">
        {recovered.offers.length > 0 ? 'The nearest pages' : 'No page has an address like it'}
      </h2>
      <ul>
        {recovered.offers.map((offer) => (
          <li key={offer.link} className="border-t border-hair">
            <a className="inline-block py-2" href={sitePath(offer.link)}>
              {offer.label && (
                <>
                  <OurWords says={offer.label} /> ·{' '}
                </>
              )}
              <span className="capitalize">{offer.panel}</span> · <OurWords says={offer.title} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function WhyNot({ notice: { part, asked, reason, instead, says } }: { notice: Notice }) {
  const what = `“${asked === '' ? part : asked}”`
  switch (reason) {
    case 'renamed':
      return `${what} is now called “${instead}”.`
    case 'removed':
      return (
        <>
          {what} is no longer here. {says && <OurWords says={says} />}
        </>
      )
    case 'cut':
      return `${what} seems to be cut off.`
    case 'repeated':
      return `${what} is asked for a second time.`
    case 'too-long':
      return `${what} is longer than it can be.`
    case 'newer':
      return `Version ${asked} of links is not known to this copy of the site.`
    case 'malformed':
      return `${what} does not say what is meant.`
    case 'unknown':
      return `${what} is not here.`
  }
}
