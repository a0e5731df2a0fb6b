import { describe, expect, it } from 'vitest'
import { real, view } from '@/tests/view/catalogues'
import { embedCode } from '@/view/embed'
import { decode, encode } from '@/view/permalink'

describe('embed in a link', () => {
  it('is a wish beside the view, written last', () => {
    const { path, query } = encode(view({ show: 'differ' }), real, { theme: 'dark', embed: '1' })
    expect(query).toBe('?show=differ&theme=dark&embed=1')
    expect(decode({ path, query }, real)).toMatchObject({
      view: { show: 'differ' },
      device: { theme: 'dark', embed: '1' },
      notices: [],
    })
  })

  it('is named where it is not understood', () => {
    const { device, notices } = decode({ path: '/gerasimov-2017/compare/', query: '?embed=yes' }, real)
    expect(device).toEqual({})
    expect(notices).toMatchObject([{ part: 'embed', asked: 'yes', reason: 'unknown' }])
  })
})

it('the code to embed keeps quotation marks and ampersands out of its attributes', () => {
  expect(embedCode('https://example.org/?a=1&b=2', '“a” "b" <c>')).toContain(
    'src="https://example.org/?a=1&amp;b=2" title="“a” &quot;b&quot; &lt;c>"',
  )
})
