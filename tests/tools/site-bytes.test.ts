import { afterAll, expect, it } from 'vitest'
import { siteBytes } from '@/tools/bench/site-bytes'
import { makeFolder } from './site'

const site = makeFolder({
  'index.html': '1',
  'a/source/index.html': '12345',
  'a/source/index.html.gz': '12',
  'a/source/index.html.br': '1',
  'a/source/one/index.html': '1234567890',
  'a/source/two/index.html': '123456',
  'a/cards/source.png': '1',
  'a/cards/source/one.png': '123',
  'a/sources/text.txt': '12',
})
afterAll(() => site.remove())

it('lets the pages of items that were built stand for those that were not', () => {
  const bytes = siteBytes(site.folder, new Map([['source', 20]]))
  expect(bytes.raw).toBe(1 + 5 + 2 + 20 * 8)
  expect(bytes.served).toBe(1 + 2 + 2 + 20 * 8)
  expect(bytes.cards).toBe(1 + 20 * 3)
  expect(bytes.itemPages.get('source')).toBe(8)
  expect(bytes.panelPages.get('source')).toBe(2)
})
