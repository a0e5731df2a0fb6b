import { cardSegments, segmentsOf } from '@/app/addresses'
import { siteAddress } from '@/app/site'
import { cardSize } from '@/components/card/card-size'
import type { Dossier } from '@/core/dossier'
import { plain } from '@/core/our-words'
import { embedCode, frameSize } from '@/view/embed'
import { defaultView } from '@/view/view-state'

/** The oEmbed description of a dossier: a frame with its first panel, and the card of that panel as thumbnail. */
export function oembedOf(dossier: Dossier, address = siteAddress) {
  const below = (...segments: string[]) => address(`/${[dossier.id, ...segments].join('/')}`)
  const title = plain(dossier.title)
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Prospects',
    provider_url: address('/'),
    html: embedCode(`${below(...segmentsOf(defaultView, dossier))}/?embed=1`, title),
    ...frameSize,
    thumbnail_url: below('cards', ...cardSegments(defaultView, dossier)),
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
  }
}
