import { expect, it } from 'vitest'
import { siteUrlNote } from '@/tools/site-url'

it.each([undefined, ''])('a build without an address (%s) says what it leaves out', (SITE_URL) => {
  expect(siteUrlNote({ SITE_URL })).toMatch(/^SITE_URL is not set: preview cards are made but not linked/)
})

it.each(['https://example.org', 'http://localhost:3000/', 'https://example.org/sub'])(
  'a build for %s says nothing',
  (SITE_URL) => {
    expect(siteUrlNote({ SITE_URL })).toBeUndefined()
  },
)

it.each(['example.org', '/prospects', 'ftp://example.org', 'https://example.org/?a=1'])(
  'a build for "%s" stops and says what an address looks like',
  (SITE_URL) => {
    expect(() => siteUrlNote({ SITE_URL })).toThrow(`as in https://example.org, not "${SITE_URL}"`)
  },
)
