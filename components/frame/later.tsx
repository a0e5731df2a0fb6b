'use client'

import {
  type ComponentType,
  lazy,
  startTransition,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { fetchedLater, inTurn } from '@/components/frame/fetched-later'
import { elementAt, type PathIn, pathIn } from '@/view/path-in'

type Options<Props> = {
  /** What the words are about. Words about one thing are not kept in place of those about another. */
  about?: (props: Props) => string
  /** Whoever is here came for it: where it cannot be fetched this is a fault, for the boundary around it to show. */
  needed?: boolean
  /** Of the element around it. */
  className?: string
}

/**
 * A part of the page whose words are there from the start, but whose code comes after all that is used first. Until
 * then the prerendered words are left as they are: React takes over an element with `dangerouslySetInnerHTML` without
 * a look at what is in it. (Of a large Suspense boundary React writes the words at the end of the page, hidden until
 * a script moves them: nobody would see them without JavaScript.)
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { about = () => '', needed = false, className }: Options<Props> = {},
): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined
  const fetch = fetchedLater(async () => {
    loaded = await load()
    return { default: loaded }
  })
  const Awaited = lazy(fetch)
  const awaited = { className, ...(needed && { 'data-awaited': '' }) }
  return function Later(props: Props) {
    const [Part, setPart] = useState(() => loaded)
    const [fault, setFault] = useState<{ of: unknown } | null>(null)
    const [first] = useState(() => about(props))
    const [stood, setStood] = useState(false)
    const box = useRef<HTMLDivElement>(null)
    const focused = useRef<PathIn | undefined>(undefined)
    // Until the very moment in which the part is there: while it is drawn the reader goes on.
    const noteFocus = useCallback(() => {
      focused.current = pathIn(box.current, document.activeElement)
    }, [])
    useEffect(() => {
      // After the effects of the part itself: from now on it answers.
      if (Part) return box.current?.removeAttribute('data-awaited')
      const asked = needed ? fetch() : inTurn(fetch)
      asked
        .then((part) =>
          startTransition(() => {
            setStood(box.current?.hasChildNodes() ?? false)
            noteFocus()
            setPart(() => part.default)
          }),
        )
        .catch((reason) => needed && setFault({ of: reason }))
    }, [Part, noteFocus])
    useLayoutEffect(() => {
      // Whoever goes through the words by keyboard goes on where they are: the same words stand there again.
      const again = Part && focused.current && elementAt(box.current, focused.current)
      if (again instanceof HTMLElement) again.focus({ preventScroll: true })
    }, [Part])
    if (fault) throw fault.of
    if (typeof window === 'undefined')
      return (
        <div {...awaited}>
          <Awaited {...props} />
        </div>
      )
    if (!Part) {
      const now = about(props)
      return (
        // biome-ignore lint/a11y/noStaticElementInteractions: answers to nothing, only notes where the reader is
        <div
          key={now === first ? 'kept' : `empty ${now}`}
          ref={box}
          {...awaited}
          onFocus={noteFocus}
          onBlur={noteFocus}
          suppressHydrationWarning
          // biome-ignore lint/security/noDangerouslySetInnerHtml: sets nothing, keeps what is there
          dangerouslySetInnerHTML={{ __html: '' }}
        />
      )
    }
    return (
      <div ref={box} {...awaited} data-stood={stood ? '' : undefined}>
        <Part {...props} />
      </div>
    )
  }
}
