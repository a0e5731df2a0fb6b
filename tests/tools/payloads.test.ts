import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { dropPayloads, withoutCopies } from '@/tools/payloads'
import { makeFolder } from './site'

it('takes away what only a router of Next would fetch', () => {
  const kept = [
    'energy/compare/index.html',
    'energy/source.txt',
    'energy/sources/index-of-1917.txt',
    'index.html',
  ]
  const dropped = ['index.txt', 'energy/compare/index.txt', 'energy/__next._tree.txt', '__next.__PAGE__.txt']
  const site = makeFolder(Object.fromEntries([...kept, ...dropped].map((name) => [name, name])))
  dropPayloads(site.folder)
  const left = readdirSync(site.folder, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  )
  expect(left).toHaveLength(kept.length)
  expect(left.map(({ name }) => name).sort()).toEqual([
    'index-of-1917.txt',
    'index.html',
    'index.html',
    'source.txt',
  ])
  site.remove()
})

const css = '@media (width<=45em){.é{color:red}}'
const sheet = `<style data-precedence="next" data-href="/a.css">${css}</style>`
const push = (text: string) => `<script>self.__next_f.push([1,${JSON.stringify(text)}])</script>`
const length = Buffer.byteLength(css).toString(16)

/** What a browser hands to React. */
const payloadOf = (html: string) =>
  [...html.matchAll(/<script>self\.__next_f\.push\(\[1,(.*?)\]\)<\/script>/gs)]
    .map(([, text]) => JSON.parse(text ?? ''))
    .join('')

it('takes the copies of the styles out of the payload, also where they are cut in two', () => {
  const payload = `1:"$Sa"\n2:T${length},${css}3:["$","style","0",{"children":"$2"}]\n4:T${length},${css}5:"<b>&"\n`
  const html = `${sheet}<p>Words</p>${push(payload.slice(0, 30))}<script>other()</script>${push(payload.slice(30))}`
  const lean = withoutCopies(html, 'index.html')
  expect(payloadOf(lean)).toBe('1:"$Sa"\n2:T1, 3:["$","style","0",{"children":"$2"}]\n4:T1, 5:"<b>&"\n')
  expect(lean).toContain(`${sheet}<p>Words</p><script>`)
  expect(lean).toContain('<script>other()</script>')
  expect(lean).not.toContain('<b>')
})

it('leaves a page without styles or without a payload as it is', () => {
  for (const html of [`${sheet}<p>Words</p>`, push('1:"$Sa"\n')])
    expect(withoutCopies(html, 'index.html')).toBe(html)
})

it('stops the build where the payload has another form', () => {
  expect(() => withoutCopies(sheet + push(`2:"${css}"\n`), 'compare/index.html')).toThrow(
    'compare/index.html has its styles in its payload in a form that tools/payloads.ts does not know.',
  )
})
