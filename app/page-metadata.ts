import type { Metadata } from 'next'
import { siteOrigin } from '@/app/site'
import { cardSize } from '@/components/card/card-size'
import { sitePath } from '@/view/base-path'

/** What is said of a page to whoever shows a link to it. Paths begin with "/" and are those of this site. */
type Page = {
  path: string
  title: string
  description: string
  card: string
  /** What the card shows, for who cannot see it. */
  cardAlt: string
  oembed?: string
}

/**
 * The head of a page: title, description, canonical address, Open Graph and Twitter data, oEmbed. What must be a full
 * address is left out where the site's own is not known: a path alone would be read as an address on another host.
 */
export function pageMetadata(
  { path, title, description, card, cardAlt, oembed }: Page,
  origin = siteOrigin,
): Metadata {
  const openGraph = { type: 'website', siteName: 'Prospects', locale: 'en', title, description } as const
  if (origin === '')
    return { title, description, openGraph, twitter: { card: 'summary', title, description } }
  const full = (of: string) => `${origin}${sitePath(of)}`
  const image = { url: full(card), ...cardSize, type: 'image/png', alt: cardAlt }
  return {
    title,
    description,
    alternates: {
      canonical: full(path),
      ...(oembed && { types: { 'application/json+oembed': full(oembed) } }),
    },
    openGraph: { ...openGraph, url: full(path), images: [image] },
    twitter: { card: 'summary_large_image', title, description, images: [image] },
  }
}
