import { describe, expect, it } from 'vitest'
import { oembedOf } from '@/app/oembed'
import { pageMetadata } from '@/app/page-metadata'
import { threeProspects } from '@/tests/core/three-prospects'

const page = {
  path: '/ferry/compare/',
  title: 'The price',
  description: 'What each says of it.',
  card: '/ferry/cards/compare.png',
  cardAlt: 'Three prospects.',
  oembed: '/ferry/oembed.json',
}

describe('the head of a page of a site whose address is known', () => {
  const head = pageMetadata(page, 'https://example.org')

  it('has full addresses of itself, its card and its oEmbed document', () => {
    expect(head.alternates).toEqual({
      canonical: 'https://example.org/ferry/compare/',
      types: { 'application/json+oembed': 'https://example.org/ferry/oembed.json' },
    })
    const image = {
      url: 'https://example.org/ferry/cards/compare.png',
      width: 1200,
      height: 630,
      type: 'image/png',
      alt: 'Three prospects.',
    }
    expect(head.openGraph).toMatchObject({ url: 'https://example.org/ferry/compare/', images: [image] })
    expect(head.twitter).toMatchObject({ card: 'summary_large_image', images: [image] })
  })
})

describe('the head of a page of a site whose address is not known', () => {
  const head = pageMetadata(page, '')

  it('says what the page is, and nothing that would need its address', () => {
    expect(head.openGraph).toMatchObject({ title: 'The price', description: 'What each says of it.' })
    expect(head.twitter).toMatchObject({ card: 'summary' })
    expect(head.alternates).toBeUndefined()
    expect(JSON.stringify(head)).not.toMatch(/images|"url"|ferry/)
  })
})

it('an oEmbed document embeds the first panel and shows its card', () => {
  const document = oembedOf(threeProspects(), (path) => `https://example.org${path}`)
  expect(document).toMatchObject({ version: '1.0', type: 'rich', title: 'An invented ferry: three futures' })
  expect(document.html).toMatch(
    /^<iframe src="https:\/\/example\.org\/[a-z0-9-]+\/compare\/\?embed=1" title="An invented ferry/,
  )
  expect(document.thumbnail_url).toMatch(/^https:\/\/example\.org\/[a-z0-9-]+\/cards\/compare\.png$/)
})
