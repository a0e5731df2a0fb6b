import type { ReactNode } from 'react'
import { sitePath } from '@/view/base-path'

type Props = {
  /** Theme and text size: given, so that each page says when it needs their code. */
  settings: ReactNode
  actions?: ReactNode
  children?: ReactNode
}

/** The head of every page; it scrolls away. */
export function SiteHeader({ settings, actions, children }: Props) {
  return (
    <header className="site-header flex flex-wrap items-stretch gap-x-8 border-b border-hair max-tablet:gap-x-2 max-phone:gap-x-1 px-(--margin) print:hidden">
      <a
        href="#main"
        className="button absolute left-2 top-2 z-10 -translate-y-20 focus-visible:translate-y-0"
      >
        Skip to the content
      </a>
      <a
        href={sitePath('/')}
        className="text-[1.25rem] font-bold leading-14 tracking-tight no-underline max-tablet:flex-1 max-tablet:leading-12 max-phone:text-[1.0625rem]"
      >
        Prospects
      </a>
      {children}
      {settings}
      {actions}
    </header>
  )
}
