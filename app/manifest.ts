import type { MetadataRoute } from 'next'
import { sitePath } from '@/view/base-path'

export const dynamic = 'force-static'

/** What a device shows of the site once it is installed. "minimal-ui", because every view's address is worth seeing. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: sitePath('/'),
    name: 'Prospects',
    short_name: 'Prospects',
    description: 'The futures that a text describes, side by side, each statement traceable to its words.',
    lang: 'en',
    start_url: sitePath('/'),
    scope: sitePath('/'),
    display: 'minimal-ui',
    background_color: '#fbfaf7',
    theme_color: '#fbfaf7',
    icons: [
      { src: sitePath('/icons/192.png'), sizes: '192x192', type: 'image/png' },
      { src: sitePath('/icons/512.png'), sizes: '512x512', type: 'image/png' },
      { src: sitePath('/icons/maskable.png'), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  }
}
