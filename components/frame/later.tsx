'use client'

import { type ComponentType, lazy, startTransition, useEffect, useState } from 'react'
import { fetchedLater } from '@/components/frame/fetched-later'

/**
 * A part of the page whose words are there from the start, but whose code comes after all that is used first. Until
 * then the prerendered words are left as they are: React takes over an element with `dangerouslySetInnerHTML` without
 * a look at what is in it. (Of a large Suspense boundary React writes the words at the end of the page, hidden until
 * a script moves them: nobody would see them without JavaScript.)
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined
  const fetch = fetchedLater(async () => {
    loaded = await load()
    return { default: loaded }
  })
  const Awaited = lazy(fetch)
  return function Later(props: Props) {
    const [Part, setPart] = useState(() => loaded)
    useEffect(() => {
      if (Part) return
      fetch()
        .then((part) => startTransition(() => setPart(() => part.default)))
        .catch(() => undefined)
    }, [Part])
    if (typeof window === 'undefined')
      return (
        <div>
          <Awaited {...props} />
        </div>
      )
    if (!Part)
      // biome-ignore lint/security/noDangerouslySetInnerHtml: sets nothing, keeps what is there
      return <div key="kept" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
    return (
      <div>
        <Part {...props} />
      </div>
    )
  }
}
