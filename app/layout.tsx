import type { Metadata, Viewport } from 'next'
import localFont from 'next/font/local'
import type { ReactNode } from 'react'
import { KeepOffline } from '@/components/offline/keep-offline'
import { beforePaint } from '@/view/before-paint'
import { FrameHeight } from '@/view/frame-height'
import './globals.css'
import '@/components/theme/tokens.css'
import '@/components/theme/base.css'
import '@/components/marks/marks.css'
import '@/components/quote/quote.css'
import '@/components/frame/frame.css'
import '@/components/frame/provenance.css'
import '@/components/frame/filter.css'
import '@/components/actors/actor-link.css'
import '@/components/evidence/evidence.css'
import '@/components/source/heard.css'
import '@/components/share/share.css'
import '@/components/frame/embed.css'
import '@/components/offline/offline.css'

/**
 * The words of the source. The cut without optical sizes: display cuts lose their thin strokes in a lit room.
 * "optional": a typeface that comes late would move every line (docs/decisions/0005).
 */
const source = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  weight: '200 900',
  variable: '--face-source',
  display: 'optional',
  adjustFontFallback: 'Times New Roman',
})

/** Our words. */
const ours = localFont({
  src: '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  weight: '200 800',
  variable: '--face-ours',
  display: 'optional',
  adjustFontFallback: 'Arial',
})

export const metadata: Metadata = {
  title: { default: 'Prospects', template: '%s · Prospects' },
  description:
    'The futures that a text describes, side by side, each statement traceable to the exact words it rests on.',
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#14161b' },
  ],
}

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    // The script below adds the reader's theme and text size to this element before React meets it.
    <html lang="en" className={`${source.variable} ${ours.variable}`} suppressHydrationWarning>
      <head>
        {/* Nothing is painted of a page that is read by half: on a busy machine its parts would move when the rest comes. */}
        <link rel="expect" href="#whole" blocking="render" />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own function, sent as text, must run before the first paint */}
        <script dangerouslySetInnerHTML={{ __html: `(${beforePaint.toString()})()` }} />
      </head>
      <body>
        {children}
        <FrameHeight />
        <KeepOffline />
        <span id="whole" hidden />
      </body>
    </html>
  )
}
