import type { Metadata } from 'next'
import { LateDeviceSettings } from '@/components/frame/late-device-settings'
import { SiteHeader } from '@/components/frame/site-header'
import { Recovery } from '@/components/front/recovery'
import { OurWords } from '@/components/marks/our-words'
import { dossiers } from '@/data/dossiers'
import { sitePath } from '@/view/base-path'

export const metadata: Metadata = { title: 'No page at this address' }

export default function NotFound() {
  return (
    <>
      <SiteHeader settings={<LateDeviceSettings />} />
      <main id="main" className="max-w-[44rem] px-(--margin) py-10">
        <h1 className="text-display font-semibold">No page at this address</h1>
        <p className="py-6 text-head">The address may be cut off or mistyped.</p>
        <h2 className="pb-2 pt-6 text-body font-semibold">All comparisons</h2>
        <ul className="border-t border-hair">
          {dossiers().map((dossier) => (
            <li key={dossier.id} className="border-b border-hair py-2">
              <a href={sitePath(`/${dossier.id}/compare/`)}>
                <OurWords says={dossier.title} />
              </a>
            </li>
          ))}
        </ul>
        {/* Last: it comes later, and what stands above it stays where it is. */}
        <Recovery />
      </main>
    </>
  )
}
