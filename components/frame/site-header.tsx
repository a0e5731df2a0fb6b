import type { ReactNode } from 'react'
import { DeviceSettings } from '@/components/frame/device-settings'
import { sitePath } from '@/view/base-path'

/** The head of every page; it scrolls away. */
export function SiteHeader({ children, actions }: { children?: ReactNode; actions?: ReactNode }) {
  return (
    <header className="site-header flex flex-wrap items-stretch gap-x-8 border-b border-hair max-tablet:gap-x-2 px-(--margin) print:hidden">
      <a
        href="#main"
        className="button absolute left-2 top-2 z-10 -translate-y-20 focus-visible:translate-y-0"
      >
        Skip to the content
      </a>
      <a
        href={sitePath('/')}
        className="text-[1.25rem] font-bold leading-14 tracking-tight no-underline max-tablet:flex-1 max-tablet:leading-12"
      >
        Prospects
      </a>
      {children}
      <DeviceSettings />
      {actions}
    </header>
  )
}
