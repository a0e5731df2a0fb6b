import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { withPolicy } from '@/tools/policy'

const page = (head: string, body = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`

const policyOf = (html: string) =>
  /<meta http-equiv="Content-Security-Policy" content="([^"]*)"\/>/.exec(html)?.[1] ?? ''

const directive = (html: string, name: string) =>
  policyOf(html)
    .split('; ')
    .find((one) => one.startsWith(`${name} `))
    ?.split(' ')
    .slice(1)

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

describe('the policy of a page', () => {
  it('allows the scripts that stand in it to the letter, each named once', () => {
    const scripts = ['go()', 'say("<style>a{}</style> & <b>")', 'go()', ' go()\n']
    const html = withPolicy(page(scripts.map((one) => `<script>${one}</script>`).join('')), 'a.html')
    expect(directive(html, 'script-src')).toEqual([
      "'self'",
      ...['go()', 'say("<style>a{}</style> & <b>")', ' go()\n'].map(hash),
    ])
    expect(directive(html, 'style-src')).toEqual(["'self'"])
  })

  it('finds them where they stand in the body, and in upper case', () => {
    const html = withPolicy(page('', '<main><SCRIPT type="module">go()</SCRIPT></main>'), 'a.html')
    expect(directive(html, 'script-src')).toEqual(["'self'", hash('go()')])
  })

  it('allows the style sheets that stand in it', () => {
    const html = withPolicy(page('<style data-href="/a.css">a{content:"</p>"}</style>'), 'a.html')
    expect(directive(html, 'style-src')).toEqual(["'self'", hash('a{content:"</p>"}')])
  })

  it('needs no name for files, nor for data', () => {
    const html = withPolicy(
      page('<script src="/a.js" async=""></script><script type="application/ld+json">{}</script>'),
      'a.html',
    )
    expect(directive(html, 'script-src')).toEqual(["'self'"])
  })

  it('takes no comment and no text for a script', () => {
    const html = withPolicy(page('<!-- <script>no()</script> -->', '<p>&lt;script>no()</p>'), 'a.html')
    expect(directive(html, 'script-src')).toEqual(["'self'"])
  })

  it('allows nothing unsafe, and nothing from elsewhere', () => {
    const policy = policyOf(withPolicy(page('<script>go()</script>'), 'a.html'))
    expect(policy).toMatch(/^default-src 'none'; /)
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
  })

  it('comes before all that it rules, after the encoding alone', () => {
    expect(withPolicy(page('<title>A</title>'), 'a.html')).toMatch(
      /<head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy"/,
    )
  })

  it.each([
    ['a style attribute', page('', '<p style="color:red">A</p>'), '<p style>'],
    ['a handler', page('', '<img onerror="go()">'), '<img onerror>'],
  ])('refuses %s, which would be stopped in silence', (_, html, named) => {
    expect(() => withPolicy(html, 'a.html')).toThrow(`a.html holds ${named}`)
  })

  it('refuses a page that does not say its encoding', () => {
    expect(() => withPolicy('<html><head></head></html>', 'a.html')).toThrow('a.html')
  })
})
